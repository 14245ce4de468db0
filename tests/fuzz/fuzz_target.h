// tests/fuzz/fuzz_target.h: what a fuzzer is made of; the name is libFuzzer's.
#pragma once

#include <cstddef>
#include <cstdint>

/// Gives one input to the parser. Must return 0, whatever the input; a crash, a sanitizer's report
/// or an assertion is the finding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

// core/base/result.h: a value or an Error, and the macros that hand an error on.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace holdfast {

/// Marks the failure side when returned: `return Failure(Error("file.not_found"_L1, …));`
using Failure = tl::unexpected<Error>;

/// A value or an Error. The functions carry std::expected's names, so that C++23 makes it an alias.
/// [[nodiscard]]: with warnings as errors a forgotten result does not compile.
template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result() requires std::is_void_v<T> || std::is_default_constructible_v<T>
    = default;
    Result(Error error)
        : Base(tl::unexpect, std::move(error))
    {}

    /// The same result; a failure says in its detail what was being done.
    Result withContext(const QString &doing) &&
    {
        if (!this->has_value())
            this->error().addContext(doing);
        return std::move(*this);
    }
};

namespace detail {
template<typename T>
struct IsResult : std::false_type
{};
template<typename T>
struct IsResult<Result<T>> : std::true_type
{};
} // namespace detail

} // namespace holdfast

#define HF_JOIN_(a, b) a##b
#define HF_JOIN(a, b) HF_JOIN_(a, b)
#define HF_TRY_(temporary, declaration, ...)                                                       \
    auto temporary = (__VA_ARGS__);                                                                \
    if (!temporary)                                                                                \
        return std::move(temporary).error();                                                       \
    declaration = std::move(*temporary)
#define HF_CHECK_(temporary, ...)                                                                  \
    if (auto temporary = (__VA_ARGS__); !temporary)                                                \
    return std::move(temporary).error()

/// `HF_TRY(auto rows, db.run(…));`: the value, or returns the error from this function.
#define HF_TRY(declaration, ...) HF_TRY_(HF_JOIN(hfResult, __COUNTER__), declaration, __VA_ARGS__)
/// `HF_CHECK(file.sync());`: goes on, or returns the error from this function.
#define HF_CHECK(...) HF_CHECK_(HF_JOIN(hfResult, __COUNTER__), __VA_ARGS__)

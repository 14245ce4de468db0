# The shape of every room: one folder, one target, only its public headers visible from outside.

include_guard(GLOBAL)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

set(HOLDFAST_TIMEOUT_FACTOR 1 CACHE STRING "Tests may take so many times as long (full counts, sanitizers)")
set(HOLDFAST_SANITIZERS "" CACHE STRING "Sanitizers to build with, such as address,undefined or thread")

find_program(HOLDFAST_CCACHE ccache)
if(HOLDFAST_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${HOLDFAST_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${HOLDFAST_CCACHE})
endif()

# Warnings, hardening and sanitizers come from here and from the presets, never from CMAKE_CXX_FLAGS.
add_library(holdfast_flags INTERFACE)
add_library(Holdfast::flags ALIAS holdfast_flags)
target_compile_options(holdfast_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
    -Wimplicit-fallthrough -Wcast-align -Wunused -Werror
    -fstack-protector-strong -fno-omit-frame-pointer)
target_compile_definitions(holdfast_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    # What newer versions deprecate is still right for 6.4, which the same code has to compile against.
    QT_WARN_DEPRECATED_UP_TO=0x060400
    HOLDFAST_VERSION="${PROJECT_VERSION}")
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_definitions(holdfast_flags INTERFACE _FORTIFY_SOURCE=2)
endif()
if(HOLDFAST_SANITIZERS)
    target_compile_options(holdfast_flags INTERFACE
        -fsanitize=${HOLDFAST_SANITIZERS} -fno-sanitize-recover=all -O1)
    target_link_options(holdfast_flags INTERFACE -fsanitize=${HOLDFAST_SANITIZERS})
endif()

# holdfast_precompile(core HEADERS … DEPENDS Qt6::Core): headers that nearly every file includes, compiled once.
# They are nine tenths of a file's compile time. Only headers of others: one of ours would rebuild everything.
# Each file still includes what it uses; -DHOLDFAST_PRECOMPILE=OFF shows whether it does.
option(HOLDFAST_PRECOMPILE "Compile the headers of Qt and the standard library once" ON)
function(holdfast_precompile name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;DEPENDS")
    if(NOT HOLDFAST_PRECOMPILE)
        return()
    endif()
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "// Only for its headers.\n")
    add_library(precompiled_${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    set_target_properties(precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(precompiled_${name} PRIVATE Holdfast::flags ${arg_DEPENDS})
    target_precompile_headers(precompiled_${name} PRIVATE ${arg_HEADERS})
endfunction()

function(holdfast_use_precompiled target name)
    if(HOLDFAST_PRECOMPILE AND NOT target STREQUAL precompiled_${name})
        target_precompile_headers(${target} REUSE_FROM precompiled_${name})
        # One compiled header serves libraries and programs, so these are compiled like those.
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "EXECUTABLE")
            target_compile_options(${target} PRIVATE -fPIC)
        endif()
    endif()
endfunction()

# holdfast_module(core/backups PUBLIC backups.h SOURCES … DEPENDS Holdfast::core_store …
#                 [PRIVATE_DEPENDS …])
# Makes the static library core_backups (alias Holdfast::core_backups). Only the PUBLIC headers are
# linked into <build>/include/core_backups/core/backups/, and only that folder is exported: an
# include of anything else ends in "No such file". DEPENDS show in public headers,
# PRIVATE_DEPENDS do not. Private headers are included by file name alone.
function(holdfast_module path)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "PUBLIC;SOURCES;DEPENDS;PRIVATE_DEPENDS")
    string(REPLACE "/" "_" target ${path})
    set(export_root ${CMAKE_BINARY_DIR}/include/${target})
    file(REMOVE_RECURSE ${export_root})
    file(MAKE_DIRECTORY ${export_root}/${path})
    foreach(header IN LISTS arg_PUBLIC)
        file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${path}/${header} ${export_root}/${path}/${header} SYMBOLIC)
    endforeach()
    if(arg_SOURCES)
        add_library(${target} STATIC ${arg_PUBLIC} ${arg_SOURCES})
        target_include_directories(${target} PUBLIC ${export_root})
        target_link_libraries(${target} PUBLIC ${arg_DEPENDS} PRIVATE Holdfast::flags ${arg_PRIVATE_DEPENDS})
        if(path MATCHES "^ui/")
            holdfast_use_precompiled(${target} widgets)
        else()
            holdfast_use_precompiled(${target} core)
        endif()
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE ${export_root})
        target_link_libraries(${target} INTERFACE ${arg_DEPENDS})
    endif()
    add_library(Holdfast::${target} ALIAS ${target})
endfunction()

# holdfast_test(archive MODULE core/archive SOURCES tst_a.cpp tst_b.cpp DEPENDS … LABELS unit
#               [TIMEOUT 120] [SPLIT])
# One Qt Test executable a room. It holds several test classes: tests/support/test_main.h runs those
# registered with HOLDFAST_TEST. MODULE opens that room's private headers to the test. SPLIT: ctest knows each class as a
# test of its own (window_bad_service of tst_bad_service.cpp), so that classes that wait run beside each other.
function(holdfast_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SPLIT" "MODULE;TIMEOUT" "SOURCES;DEPENDS;LABELS;ENVIRONMENT")
    add_executable(tst_${name} ${arg_SOURCES})
    target_link_libraries(tst_${name} PRIVATE Holdfast::flags Holdfast::tests_support Qt6::Test ${arg_DEPENDS})
    holdfast_use_precompiled(tst_${name} core)
    if(arg_MODULE)
        target_include_directories(tst_${name} PRIVATE ${CMAKE_SOURCE_DIR}/${arg_MODULE})
    endif()
    set(tests)
    foreach(source IN LISTS arg_SOURCES)
        if(arg_SPLIT AND source MATCHES "^tst_(.*)\\.cpp$")
            set(test ${name}_${CMAKE_MATCH_1})
            file(STRINGS ${source} registered REGEX "^HOLDFAST_TEST\\(")
            string(REGEX REPLACE "^HOLDFAST_TEST\\((.*)\\)$" "\\1" class "${registered}")
            add_test(NAME ${test} COMMAND tst_${name} ${class})
            list(APPEND tests ${test})
        endif()
    endforeach()
    if(NOT arg_SPLIT)
        add_test(NAME ${name} COMMAND tst_${name})
        set(tests ${name})
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    # Tests that fork a server from a program with threads are what TSan would give up on.
    set(sanitizer_options "TSAN_OPTIONS=die_after_fork=0:suppressions=${CMAKE_SOURCE_DIR}/tests/tsan-suppressions.txt")
    math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * ${HOLDFAST_TIMEOUT_FACTOR}")
    # Qt Test's own limit of a test function, in milliseconds.
    math(EXPR function_timeout "300000 * ${HOLDFAST_TIMEOUT_FACTOR}")
    set_tests_properties(${tests} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=${function_timeout};${sanitizer_options};${arg_ENVIRONMENT}"
        FAIL_REGULAR_EXPRESSION "runtime error:")
endfunction()

# holdfast_embed(core_store OUTPUT embedded_migrations.cpp NAMESPACE holdfast::store
#                FUNCTION embeddedMigrationFiles ROOT migrations FILES sqlite/a.up.sql …)
# Compiles the texts of files into a target: `QList<std::pair<QByteArray, QByteArray>> FUNCTION()`
# gives path below ROOT and content.
function(holdfast_embed target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "OUTPUT;NAMESPACE;FUNCTION;ROOT" "FILES")
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${arg_OUTPUT})
    set(script ${CMAKE_SOURCE_DIR}/installer/cmake/EmbedFiles.cmake)
    list(TRANSFORM arg_FILES PREPEND ${CMAKE_SOURCE_DIR}/${arg_ROOT}/ OUTPUT_VARIABLE inputs)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DNAMESPACE=${arg_NAMESPACE} -DFUNCTION=${arg_FUNCTION}
            -DROOT=${CMAKE_SOURCE_DIR}/${arg_ROOT} "-DFILES=${arg_FILES}" -P ${script}
        DEPENDS ${inputs} ${script}
        COMMENT "Embedding ${arg_ROOT}" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()

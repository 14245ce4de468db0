# holdfast_service_of_version(newer 0.1.1): the program holdfastd-newer, which signs in as of that version. For windows
# that stay open while the service is replaced.
function(holdfast_service_of_version name version)
    set(program holdfastd-${name})
    get_target_property(links holdfastd LINK_LIBRARIES)
    # All of the service but the file that says its version is the very same.
    add_executable(${program} ${CMAKE_SOURCE_DIR}/app/holdfastd/service.cpp
        $<FILTER:$<TARGET_OBJECTS:holdfastd>,EXCLUDE,/service\\.cpp>)
    target_link_libraries(${program} PRIVATE ${links})
    # Options come behind the definition that all targets have.
    target_compile_options(${program} PRIVATE -UHOLDFAST_VERSION "-DHOLDFAST_VERSION=\"${version}\"")
endfunction()

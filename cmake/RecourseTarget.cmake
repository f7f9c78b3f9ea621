# moc 6.4 fails on some headers of the C++20 library: it is kept from them by their include guards.
function(recourse_moc name)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOMOC_COMPILER_PREDEFINES OFF
                          AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CHRONO;-D_GLIBCXX_CONCEPTS;-D_GLIBCXX_COMPARE;-D_GLIBCXX_RANGES")
endfunction()

# recourse_layer(NAME [QT] LINKS …) makes one layer of the house out of the folder it is called in. The layer sees the
# layers it links and no others; a layer without QT cannot include a Qt header.
function(recourse_layer name)
    cmake_parse_arguments(arg "QT" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE recourse_options)
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    if(arg_QT)
        target_link_libraries(${name} PRIVATE recourse_qt_options)
        recourse_moc(${name})
    endif()
endfunction()

# recourse_tests(NAME LINKS …) makes one test program out of the folder it is called in.
function(recourse_tests name)
    cmake_parse_arguments(arg "QT" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_executable(${name} ${sources})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE RECOURSE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} Catch2::Catch2WithMain recourse_options)
    if(arg_QT)
        target_link_libraries(${name} PRIVATE recourse_qt_options)
        recourse_moc(${name})
    endif()
    catch_discover_tests(${name} PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 4)
endfunction()

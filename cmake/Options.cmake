# What every Recourse target is compiled with: the language, the warnings and the instrumentation of the preset.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

if(CMAKE_CXX_CLANG_TIDY)
    # Sources are tidied eight at a time, as the unity build puts them together, so that Qt's headers are read once for
    # all. To clang-tidy sources are then headers; what moc, rcc and configure_file write lies elsewhere and is left alone.
    set(CMAKE_CXX_CLANG_TIDY "${PROJECT_SOURCE_DIR}/cmake/tidy_unity.sh" --quiet
        "--config-file=${PROJECT_SOURCE_DIR}/.clang-tidy" "--header-filter=^${PROJECT_SOURCE_DIR}/(src|tests|bench)/")
endif()

add_library(recourse_options INTERFACE)
target_compile_options(recourse_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wimplicit-fallthrough -Wnull-dereference
    # gcc 12 reports -Wrestrict inside its own <string>.
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op;-Wsuggest-override;-Wno-restrict>
    $<$<BOOL:${RECOURSE_WERROR}>:-Werror>)
if(RECOURSE_SANITIZE)
    target_compile_options(recourse_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        # The sanitizers' own checks make these two report paths that cannot be taken.
        -Wno-null-dereference -Wno-maybe-uninitialized)
    target_link_options(recourse_options INTERFACE -fsanitize=address,undefined)
endif()
if(RECOURSE_COVERAGE)
    target_compile_options(recourse_options INTERFACE --coverage)
    target_link_options(recourse_options INTERFACE --coverage)
endif()

# Targets that link Qt spell out every conversion between bytes and text.
add_library(recourse_qt_options INTERFACE)
target_compile_definitions(recourse_qt_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

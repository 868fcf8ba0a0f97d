# Compiler settings shared by every target, and the helpers that make a floor and a test.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(PILOTHOUSE_WERROR "Treat warnings as errors" OFF)
set(PILOTHOUSE_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined or thread")

add_library(pilothouse_settings INTERFACE)
target_compile_options(pilothouse_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wno-gnu-zero-variadic-macro-arguments
    $<$<BOOL:${PILOTHOUSE_WERROR}>:-Werror>
    $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
target_compile_definitions(pilothouse_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(pilothouse_settings INTERFACE "${CMAKE_SOURCE_DIR}")

if(PILOTHOUSE_SANITIZE)
    add_compile_options(-fsanitize=${PILOTHOUSE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${PILOTHOUSE_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_link_options(-fuse-ld=mold)
endif()

# One static library a floor, so that the linker enforces the direction of the layers.
function(pilothouse_floor name)
    qt_add_library(pilothouse_${name} STATIC)
    target_link_libraries(pilothouse_${name} PUBLIC pilothouse_settings)
    target_precompile_headers(pilothouse_${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_${name}.h")
    string(SUBSTRING ${name} 0 1 first)
    string(TOUPPER ${first} first)
    string(SUBSTRING ${name} 1 -1 rest)
    add_library(Pilothouse::${first}${rest} ALIAS pilothouse_${name})
endfunction()

# pilothouse_test(tst_name [LABELS …] [TIMEOUT seconds] [LIBRARIES …] [SOURCES …] [DEPLOYS | DEPLOYS_ALONE])
# One Qt Test executable from tst_name.cpp. Tests run offscreen, in private XDG folders.
# DEPLOYS: it makes whole deployments, of which tests/deployments.json lets two be made at a time; they mostly wait.
# DEPLOYS_ALONE: it also measures how fast they are, and so shares the processors with one other test at most.
function(pilothouse_test name)
    pilothouse_any_test(${name} pilothouse_testsupport ${ARGN})
endfunction()

# pilothouse_gui_test(tst_name …): as pilothouse_test, of widgets, with the helpers of tests/support/gui.
# Its screenshots go to build/<preset>/screenshots.
function(pilothouse_gui_test name)
    pilothouse_any_test(${name} pilothouse_guisupport ${ARGN})
    set_property(TEST ${name} APPEND PROPERTY LABELS gui)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "PILOTHOUSE_SCREENSHOTS=${CMAKE_BINARY_DIR}/screenshots")
endfunction()

# `support` is the library of helpers, whose precompiled headers the test shares.
function(pilothouse_any_test name support)
    cmake_parse_arguments(arg "DEPLOYS;DEPLOYS_ALONE" "TIMEOUT" "LABELS;LIBRARIES;SOURCES" ${ARGN})
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Pilothouse::Services Qt6::Test ${support} ${arg_LIBRARIES})
    target_precompile_headers(${name} REUSE_FROM ${support})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.core.qobject.connect.warning=false")
    if(arg_DEPLOYS_ALONE)
        pilothouse_deploys(${name} 2)
    elseif(arg_DEPLOYS)
        pilothouse_deploys(${name} 1)
    endif()
endfunction()

# Takes `lanes` of the two in which deployments are made. Begun first, those that take both before the others and the most
# patient at once: they wait for each other, and the rest runs beside them.
function(pilothouse_deploys name lanes)
    get_test_property(${name} TIMEOUT cost)
    if(lanes GREATER 1)
        math(EXPR cost "${cost} + 10000")
    endif()
    set_tests_properties(${name} PROPERTIES RESOURCE_GROUPS "deployments:${lanes}" PROCESSORS ${lanes} COST ${cost})
endfunction()

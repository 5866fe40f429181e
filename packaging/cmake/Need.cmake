# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0

# What is not found is named by its Debian package, and that package must stand in packaging/debian-packages: so the list
# that packaging/install works from and what CMake looks for cannot part.

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/packaging/debian-packages)
file(STRINGS ${CMAKE_SOURCE_DIR}/packaging/debian-packages listed REGEX "^[a-z]+ ")
list(TRANSFORM listed REPLACE "^[a-z]+ " "" OUTPUT_VARIABLE MULTAQA_DEBIAN_PACKAGES)

# need(DEBIAN_PACKAGE WHAT IS_THERE): stops with a sentence unless IS_THERE is true.
function(need package what is_there)
  if(NOT package IN_LIST MULTAQA_DEBIAN_PACKAGES)
    message(FATAL_ERROR "${package} is asked for by CMake but is not in packaging/debian-packages.")
  endif()
  if(NOT is_there)
    message(FATAL_ERROR "${what} was not found. Debian's package ${package} has it.")
  endif()
endfunction()

# need_package(DEBIAN_PACKAGE ARGUMENTS OF find_package…)
macro(need_package package)
  find_package(${ARGN} QUIET)
  string(REPLACE ";" " " wanted "${ARGN}")
  need(${package} "${wanted}" "${${ARGV1}_FOUND}")
endmacro()

# need_module(DEBIAN_PACKAGE PREFIX PKG_CONFIG_MODULE…): the modules as the target PkgConfig::PREFIX.
macro(need_module package prefix)
  pkg_check_modules(${prefix} QUIET IMPORTED_TARGET ${ARGN})
  need(${package} "${ARGN}" "${${prefix}_FOUND}")
endmacro()

# need_program(DEBIAN_PACKAGE VARIABLE PROGRAM)
macro(need_program package variable program)
  find_program(${variable} ${program})
  need(${package} "The program ${program}" "${${variable}}")
endmacro()

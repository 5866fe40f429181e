# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0

# add_layer(NAME LIBRARY…): the folder NAME as the static library NAME.
# Its headers are found as "NAME/Header.h" by itself and by those who link it, and by nobody else, because each layer is
# reached through a folder of links that holds that layer alone: an include against the direction does not compile.
function(add_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(${name} STATIC ${sources})
  # CMake 3.25 looks for new Q_OBJECT classes only when a file it knew before has changed.
  set_target_properties(${name} PROPERTIES AUTOGEN_TARGET_DEPENDS "${sources}")
  set(door ${CMAKE_BINARY_DIR}/layers/${name})
  file(MAKE_DIRECTORY ${door})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${door}/${name} SYMBOLIC)
  target_include_directories(${name} PUBLIC ${door})
  target_link_libraries(${name} PUBLIC ${ARGN})
  target_compile_options(${name} PRIVATE ${clazy_options})
endfunction()

# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0

if(WIN32)
  enable_language(RC)
endif()

# windows_program(TARGET): its version and its manifest, on Windows; nothing elsewhere.
function(windows_program name)
  if(WIN32)
    configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/app.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${name}.rc @ONLY)
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.rc)
  endif()
endfunction()

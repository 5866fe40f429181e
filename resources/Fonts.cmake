# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0

# The fonts that documents and the window are set in: file name, and the Debian package that carries it.
set(fonts
  NotoSans-Regular.ttf fonts-noto-core
  NotoSans-Bold.ttf fonts-noto-core
  NotoNaskhArabic-Regular.ttf fonts-noto-core
  NotoNaskhArabic-Bold.ttf fonts-noto-core
  NotoSansArabicUI-Regular.ttf fonts-noto-ui-core
  NotoSansArabicUI-Bold.ttf fonts-noto-ui-core)

set(MULTAQA_FONT_DIRS "" CACHE STRING "Further folders in which the shipped fonts may lie")
while(fonts)
  list(POP_FRONT fonts font package)
  find_file(font_${font} ${font} PATHS ${MULTAQA_FONT_DIRS}
    /usr/share/fonts/truetype/noto /usr/share/fonts/noto /usr/share/fonts/google-noto NO_CMAKE_FIND_ROOT_PATH)
  need(${package} "The font ${font} (looked for in MULTAQA_FONT_DIRS too)" "${font_${font}}")
  set_source_files_properties(${font_${font}} PROPERTIES QT_RESOURCE_ALIAS ${font})
  list(APPEND font_files ${font_${font}})
endwhile()
qt_add_resources(resources fonts PREFIX /fonts FILES ${font_files})

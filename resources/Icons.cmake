# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0

# The icons of the window: the name the code uses, and the drawing in Breeze (Debian's breeze-icon-theme, LGPL-3.0-or-later).
# They are turned into black and white masks here and coloured at run time (ui/widgets/Icon), so the programs need no SVG.
set(icons
  # pages
  Overview actions/go-home
  People actions/system-users
  Agenda actions/view-calendar-day
  Requests devices/audio-input-microphone
  Deadlines actions/player-time
  Reports actions/story-editor
  Letters actions/mail-message
  Outbox places/mail-folder-outbox
  Documents actions/document-multiple
  History actions/view-history
  # actions
  NewFile actions/document-new
  OpenFile actions/document-open
  OpenRecent actions/document-open-recent
  SaveCopy actions/document-save-as
  Import actions/document-import
  Export actions/document-export
  Print actions/document-print
  Undo actions/edit-undo
  Redo actions/edit-redo
  Add actions/list-add
  Remove actions/edit-delete
  Edit actions/document-edit
  Copy actions/edit-copy
  Search actions/search
  Filter actions/view-filter
  Close actions/window-close
  Settings actions/configure
  Keyboard devices/input-keyboard
  Languages actions/languages
  Contrast actions/contrast
  About actions/help-about
  Up actions/go-up
  Down actions/go-down
  Next actions/go-next
  Previous actions/go-previous
  ZoomIn actions/zoom-in
  ZoomOut actions/zoom-out
  Refresh actions/view-refresh
  ShowSidebar actions/sidebar-expand-left
  List actions/view-list-details
  Timeline actions/view-calendar-timeline
  Merge actions/merge
  More actions/overflow-menu
  Send actions/mail-send
  # states
  Error status/data-error
  Warning status/data-warning
  Information status/data-information
  Success status/data-success
  Check actions/checkmark
  Declined actions/dialog-cancel
  Question actions/question
  Reserve actions/view-media-playlist
  Conflict emblems/vcs-conflicting
  ReadOnly actions/object-locked
  Registered actions/view-task
  Clock actions/clock
  # kinds of session
  OpeningSession actions/flag
  Plenary actions/system-users
  Discussion actions/dialog-messages
  Roundtable actions/speaker
  SideEvent actions/pin
  Break actions/media-playback-pause
  # things
  Person actions/user
  Place actions/mark-location
  Online actions/globe
  Link actions/link)

# Drawn the other way round in a right-to-left window: arrows along the line, and what looks like lines of text.
set(mirrored_icons
  Undo Redo Import Export Next Previous Send List Timeline Merge Reserve Reports ShowSidebar)

set(MULTAQA_ICON_DIRS "" CACHE STRING "Further folders in which Breeze's icons may lie")
find_path(BREEZE_ICONS actions/16/edit-undo.svg PATHS ${MULTAQA_ICON_DIRS} /usr/share/icons/breeze
  /opt/homebrew/share/icons/breeze NO_CMAKE_FIND_ROOT_PATH)
if(NOT BREEZE_ICONS)
  message(FATAL_ERROR "Breeze's icons were not found. Debian's package breeze-icon-theme has them; elsewhere set MULTAQA_ICON_DIRS.")
endif()
find_program(RSVG_CONVERT rsvg-convert)
if(NOT RSVG_CONVERT)
  message(FATAL_ERROR "rsvg-convert was not found. Debian's package librsvg2-bin has it.")
endif()

set(icon_style ${CMAKE_CURRENT_SOURCE_DIR}/icon-mask.css)
set(icon_names "")
set(icon_mirrors "")
while(icons)
  list(POP_FRONT icons name drawing)
  string(APPEND icon_names "    ${name},\n")
  if(name IN_LIST mirrored_icons)
    string(APPEND icon_mirrors "    {\"${name}\", true},\n")
  else()
    string(APPEND icon_mirrors "    {\"${name}\", false},\n")
  endif()
  get_filename_component(context ${drawing} DIRECTORY)
  get_filename_component(file ${drawing} NAME)
  foreach(size 16 22)
    # Breeze draws some icons in one size only.
    set(svg "")
    foreach(drawn ${size} 16 22)
      if(NOT svg AND EXISTS ${BREEZE_ICONS}/${context}/${drawn}/${file}.svg)
        set(svg ${BREEZE_ICONS}/${context}/${drawn}/${file}.svg)
      endif()
    endforeach()
    if(NOT svg)
      message(FATAL_ERROR "Breeze has no icon ${drawing}, neither in 16 nor in 22 pixels (resources/Icons.cmake, ${name}).")
    endif()
    foreach(scale 1 2 3)
      math(EXPR pixels "${size} * ${scale}")
      set(mask ${CMAKE_CURRENT_BINARY_DIR}/icons/${name}-${pixels}.png)
      add_custom_command(OUTPUT ${mask}
        COMMAND ${RSVG_CONVERT} --width ${pixels} --height ${pixels} --stylesheet ${icon_style} --output ${mask} ${svg}
        DEPENDS ${svg} ${icon_style} VERBATIM)
      set_source_files_properties(${mask} PROPERTIES QT_RESOURCE_ALIAS ${name}-${pixels}.png GENERATED ON)
      list(APPEND icon_masks ${mask})
    endforeach()
  endforeach()
endwhile()
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/icons)
configure_file(IconName.h.in ${CMAKE_CURRENT_BINARY_DIR}/generated/resources/IconName.h)
target_include_directories(resources PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
qt_add_resources(resources icons PREFIX /icons FILES ${icon_masks})

# The program's own icon, as the window carries it.
set(drawing ${CMAKE_CURRENT_SOURCE_DIR}/multaqa.svg)
foreach(pixels 16 24 32 48 64 128 256)
  set(picture ${CMAKE_CURRENT_BINARY_DIR}/icons/multaqa-${pixels}.png)
  add_custom_command(OUTPUT ${picture}
    COMMAND ${RSVG_CONVERT} --width ${pixels} --height ${pixels} --output ${picture} ${drawing}
    DEPENDS ${drawing} VERBATIM)
  set_source_files_properties(${picture} PROPERTIES QT_RESOURCE_ALIAS ${pixels}.png GENERATED ON)
  list(APPEND pictures ${picture})
endforeach()
qt_add_resources(resources program PREFIX /program FILES ${pictures})

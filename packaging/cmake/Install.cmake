# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0

# Where the programs and what a desktop wants to know of them go, and the Debian package made of that.
include(GNUInstallDirs)
# Neither builds the tests first; the two programs are built before, by name.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

install(TARGETS multaqa multaqa-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(UNIX AND NOT APPLE)
  set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
  install(FILES ${linux}/multaqa.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${linux}/multaqa.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/multaqa)
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/multaqa.svg DESTINATION ${icons}/scalable/apps)
  # The same drawing stands for the files.
  install(FILES ${CMAKE_SOURCE_DIR}/resources/multaqa.svg DESTINATION ${icons}/scalable/mimetypes
    RENAME application-vnd.multaqa.conference.svg)
endif()

set(CPACK_PACKAGE_NAME multaqa)
set(CPACK_PACKAGE_VENDOR "The Multaqa authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "organiser of an intergovernmental conference")
set(CPACK_PACKAGE_DESCRIPTION "Multaqa keeps the work of a conference's secretariat in one file: the agenda, the people and
their organisations, and the deadlines, in Arabic, English and French. It needs no network and no server.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Multaqa authors")
# What the programs are linked with.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
include(CPack)

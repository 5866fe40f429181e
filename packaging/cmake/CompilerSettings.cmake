# SPDX-FileCopyrightText: 2026 The Multaqa authors
# SPDX-License-Identifier: Apache-2.0

# Every target of ours is compiled with these.
set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wundef
  # A record named field by field leaves out what keeps its default.
  -Wno-missing-field-initializers)
add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # What ccache asks for where headers are precompiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()
# Parsed once for each layer instead of with every file: a third of the time that a build takes. Headers of our own are
# not among them, so that what a file takes from another folder stands in that file.
set(core_headers <algorithm> <array> <functional> <map> <memory> <optional> <set> <string> <utility> <vector>
  <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
  <QLocale> <QRegularExpression> <QSet> <QString> <QStringBuilder> <QStringList> <QTimeZone> <QUuid> <QVariant>)
set(window_headers <QAbstractTableModel> <QAction> <QApplication> <QButtonGroup> <QCheckBox> <QComboBox> <QDialog>
  <QDialogButtonBox> <QHBoxLayout> <QHeaderView> <QLabel> <QLineEdit> <QMenu> <QMouseEvent> <QPainter> <QPushButton>
  <QScrollArea> <QShortcut> <QStackedWidget> <QStandardItemModel> <QStyledItemDelegate> <QTableView> <QTextEdit> <QTimer>
  <QToolButton> <QVBoxLayout> <QWidget>)

if(MULTAQA_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(MULTAQA_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(MULTAQA_CLAZY)
  # A plugin of clang: the checks cost next to nothing beside the compilation itself. -Werror holds for them too.
  find_library(CLAZY_PLUGIN ClazyPlugin.so NAMES ClazyPlugin.so ClazyPlugin.dylib)
  need(clazy "Clazy's plugin" "${CLAZY_PLUGIN}")
  set(clazy_checks
    level1
    no-qstring-ref
    # Of level 2, what has a cost or a fault behind it and no matter of taste.
    base-class-event copyable-polymorphic global-const-char-pointer missing-qobject-macro
    missing-typeinfo old-style-connect qstring-allocations rule-of-three virtual-call-ctor
    # Of the manual ones, what mistakes a reader would not see.
    assert-with-side-effects container-inside-loop isempty-vs-count qhash-with-char-pointer-key
    qproperty-type-mismatch qt-keywords raw-environment-function signal-with-return-value thread-with-slots
    tr-non-literal unexpected-flag-enumerator-value unneeded-cast use-arrow-operator-instead-of-data
    use-chrono-in-qtimer)
  list(JOIN clazy_checks "," clazy_checks)
  # For the layers (add_layer): tests may be slow and repeat themselves where that makes them plainer.
  set(clazy_options "SHELL:-Xclang -load -Xclang ${CLAZY_PLUGIN} -Xclang -add-plugin -Xclang clazy"
    "SHELL:-Xclang -plugin-arg-clazy -Xclang ${clazy_checks}")
endif()

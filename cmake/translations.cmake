# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

# The window's texts in other languages: resources/translations/qedscope_LANGUAGE.ts. `./dev translations` brings
# them up to date with the sources; what they hold is compiled and becomes a resource of qed_ui.
set(translations ${PROJECT_SOURCE_DIR}/resources/translations)

# English needs nothing but the forms of what is counted.
set(QED_TS_FILES ${translations}/qedscope_de.ts CACHE INTERNAL "Translations")
set(QED_PLURAL_TS_FILES ${translations}/qedscope_en.ts CACHE INTERNAL "Translations of what is counted")

# core has no Qt: it marks its texts, and says their context, with macros of its own. Numbers of lines would make
# every edit of a source an edit of the translations.
set(QED_LUPDATE
    $<TARGET_FILE:Qt6::lupdate>
    -silent
    -locations none
    -no-obsolete
    -tr-function-alias tr+=QED_TEXT
    -tr-function-alias Q_DECLARE_TR_FUNCTIONS+=QED_TEXTS_OF
    -I ${PROJECT_SOURCE_DIR}
    ${PROJECT_SOURCE_DIR}/ui
    ${PROJECT_SOURCE_DIR}/app/main.cpp
    ${PROJECT_SOURCE_DIR}/core/check/catalogue_rows.h
    CACHE INTERNAL "What brings translations up to date, but for -ts FILE"
)
add_custom_target(
    update_translations
    COMMAND ${QED_LUPDATE} -ts ${QED_TS_FILES}
    COMMAND ${QED_LUPDATE} -pluralonly -ts ${QED_PLURAL_TS_FILES}
    VERBATIM
)

qt_add_lrelease(
    TS_FILES
        ${QED_TS_FILES}
        ${QED_PLURAL_TS_FILES}
    QM_FILES_OUTPUT_VARIABLE
        compiled
)
qt_add_resources(
    qed_ui
    qed_translations
    PREFIX
        /translations
    BASE
        ${CMAKE_CURRENT_BINARY_DIR}
    FILES
        ${compiled}
)

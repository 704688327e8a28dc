# One interface target carries language level, warnings and Qt strictness (see ARCHITECTURE.md).
add_library(sc_flags INTERFACE)
target_compile_features(sc_flags INTERFACE cxx_std_20)
target_include_directories(sc_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(sc_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(sc_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
if(MINGW)
    target_compile_options(sc_flags INTERFACE -Wno-attributes) # Qt marks classes for import after their first use
endif()
if(SC_SANITIZE)
    target_compile_options(sc_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(sc_flags INTERFACE -fsanitize=address,undefined)
endif()

# Toolchain file of the preset windows-cross: says what is missing, then hands on to the cross-built Qt's own, which loads toolchain.cmake.
if(NOT SC_WINDOWS_PREFIX)
    set(SC_WINDOWS_PREFIX $ENV{SC_WINDOWS_PREFIX})
endif()
if(NOT EXISTS "${SC_WINDOWS_PREFIX}/lib/cmake/Qt6/qt.toolchain.cmake")
    message(FATAL_ERROR "The preset windows-cross needs the cross-built libraries: packaging/windows/build.sh makes them. "
        "SC_WINDOWS_PREFIX (\"${SC_WINDOWS_PREFIX}\") has to name the folder 'prefix' of its cache.")
endif()
include("${SC_WINDOWS_PREFIX}/lib/cmake/Qt6/qt.toolchain.cmake")

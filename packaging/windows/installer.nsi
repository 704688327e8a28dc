; makensis -DSOURCE=folder -DOUT=file -DVERSION=1.2.3 installer.nsi
; Per user without administrator's rights; per machine with /ALLUSERS (asks for the rights by being started elevated). Silent: /S.
; /AUTOSTART starts it at sign-on; on uninstall /DELETEDATA takes the user's desk away too (never done unless asked).
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ServiceCenter"
Name "Service Center"
OutFile "${OUT}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Service Center"
VIAddVersionKey /LANG=0 "FileDescription" "Service Center Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"
Var AllUsers
!define MUI_FINISHPAGE_RUN "$INSTDIR\servicecenter.exe"
!insertmacro MUI_PAGE_LICENSE "${SOURCE}\licences\ServiceCenter.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"
LangString Program ${LANG_GERMAN} "Programm"
LangString Program ${LANG_ENGLISH} "Program"
LangString AtSignOn ${LANG_GERMAN} "Beim Anmelden starten"
LangString AtSignOn ${LANG_ENGLISH} "Start at sign-on"
LangString Running ${LANG_GERMAN} "Service Center läuft noch. Bitte beenden Sie es und versuchen Sie es erneut."
LangString Running ${LANG_ENGLISH} "Service Center is still running. Please close it and try again."

!macro Scope
  StrCpy $AllUsers 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  ClearErrors
!macroend

; Files that are in use cannot be replaced: said, with exit code 2, before anything is touched.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\servicecenter.exe"
    ClearErrors
    FileOpen $R2 "$INSTDIR\servicecenter.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $R2
  ${EndIf}
!macroend

Function .onInit
  !insertmacro Scope
  SetRegView 64
  ${If} $AllUsers == 1
    SetShellVarContext all
    StrCpy $R3 "$PROGRAMFILES64\ServiceCenter"
    ReadRegStr $R4 HKLM "Software\ServiceCenter\Setup" "InstallDir"
  ${Else}
    SetShellVarContext current
    StrCpy $R3 "$LOCALAPPDATA\Programs\ServiceCenter"
    ReadRegStr $R4 HKCU "Software\ServiceCenter\Setup" "InstallDir"
  ${EndIf}
  ${If} $INSTDIR == ""   ; /D= was not given: where it is already, else the usual place
    StrCpy $INSTDIR $R3
    ${If} $R4 != ""
      StrCpy $INSTDIR $R4
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "$(Program)" SectionProgram
  SectionIn RO
  !insertmacro RefuseWhileRunning
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\plugins"    ; an upgrade leaves no old plugins behind; the desk is elsewhere
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Service Center.lnk" "$INSTDIR\servicecenter.exe"
  WriteRegStr SHCTX "Software\ServiceCenter\Setup" "InstallDir" "$INSTDIR"
  WriteRegDWORD SHCTX "Software\ServiceCenter\Setup" "AllUsers" $AllUsers
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Service Center"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\servicecenter.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  ${If} $AllUsers == 1
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /ALLUSERS'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /ALLUSERS /S'
  ${Else}
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${EndIf}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AUTOSTART" $R1
  ${IfNot} ${Errors}
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\Run" "ServiceCenter" '"$INSTDIR\servicecenter.exe"'
  ${EndIf}
SectionEnd

Section /o "$(AtSignOn)" SectionAutostart
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\Run" "ServiceCenter" '"$INSTDIR\servicecenter.exe"'
SectionEnd

Function un.onInit
  !insertmacro Scope
  SetRegView 64
  ${If} $AllUsers == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  Delete "$SMPROGRAMS\Service Center.lnk"
  RMDir /r "$INSTDIR\plugins"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\translations"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\servicecenter.exe"
  Delete "$INSTDIR\servicecenterctl.exe"
  Delete "$INSTDIR\qt.conf"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"               ; only when nothing else is in it
  DeleteRegValue SHCTX "Software\Microsoft\Windows\CurrentVersion\Run" "ServiceCenter"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\ServiceCenter\Setup"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DELETEDATA" $R1
  ${IfNot} ${Errors}
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\ServiceCenter"
  ${EndIf}
SectionEnd

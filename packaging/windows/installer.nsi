; makensis -DSOURCE=folder -DICON=file -DOUT=file -DVERSION=1.2.3 installer.nsi
; Per user without administrator's rights; per machine with /ALLUSERS (asks for the rights by being started elevated). Silent: /S.
; /AUTOSTART starts it at sign-on; on uninstall /DELETEDATA takes the user's desk away too (never done unless asked).
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"
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
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\servicecenter.exe"
!insertmacro MUI_PAGE_LICENSE "${SOURCE}\licences\ServiceCenter.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"
LangString Program ${LANG_GERMAN} "Programm"
LangString Program ${LANG_ENGLISH} "Program"
LangString AtSignOn ${LANG_GERMAN} "Beim Anmelden starten"
LangString AtSignOn ${LANG_ENGLISH} "Start at sign-on"
LangString Mails ${LANG_GERMAN} "Für E-Mail-Dateien anbieten (»Öffnen mit«)"
LangString Mails ${LANG_ENGLISH} "Offer for e-mail files (Open with)"
LangString Connection ${LANG_GERMAN} "Verbindungsprofil des Service Centers"
LangString Connection ${LANG_ENGLISH} "Service Center connection profile"
LangString Mail ${LANG_GERMAN} "E-Mail als Meldung"
LangString Mail ${LANG_ENGLISH} "E-mail as a report"
LangString Data ${LANG_GERMAN} "Daten dieses Benutzers löschen (Desk, Sicherungen, Anhänge)"
LangString Data ${LANG_ENGLISH} "Delete this user's data (desk, backups, attachments)"
LangString Administrator ${LANG_GERMAN} "Für alle Benutzer kann nur installieren, wer das Setup als Administrator startet."
LangString Administrator ${LANG_ENGLISH} "Only an administrator can install for all users: start the setup as one."
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

!macro TypeOfFile NAME DESCRIPTION
  WriteRegStr SHCTX "Software\Classes\${NAME}" "" "${DESCRIPTION}"
  WriteRegStr SHCTX "Software\Classes\${NAME}\DefaultIcon" "" "$INSTDIR\servicecenter.exe,0"
  WriteRegStr SHCTX "Software\Classes\${NAME}\shell\open\command" "" '"$INSTDIR\servicecenter.exe" "%1"'
!macroend
!define ASSOCCHANGED 'system::Call "shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)"'

Function .onInit
  !insertmacro Scope
  SetRegView 64
  ${If} $AllUsers == 1
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(Administrator)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
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
  !insertmacro TypeOfFile "ServiceCenter.Connection" "$(Connection)"
  WriteRegStr SHCTX "Software\Classes\.scsd" "" "ServiceCenter.Connection"
  ${ASSOCCHANGED}
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

Section "$(Mails)" SectionMails   ; beside the mail program, never in its place
  !insertmacro TypeOfFile "ServiceCenter.Mail" "$(Mail)"
  WriteRegStr SHCTX "Software\Classes\.eml\OpenWithProgids" "ServiceCenter.Mail" ""
  WriteRegStr SHCTX "Software\Classes\.msg\OpenWithProgids" "ServiceCenter.Mail" ""
  ${ASSOCCHANGED}
SectionEnd

Section "un.$(Program)" SectionUninstall
  SectionIn RO
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
  DeleteRegKey SHCTX "Software\Classes\ServiceCenter.Connection"
  DeleteRegKey SHCTX "Software\Classes\ServiceCenter.Mail"
  DeleteRegKey SHCTX "Software\Classes\.scsd"
  DeleteRegValue SHCTX "Software\Classes\.eml\OpenWithProgids" "ServiceCenter.Mail"
  DeleteRegValue SHCTX "Software\Classes\.msg\OpenWithProgids" "ServiceCenter.Mail"
  ${ASSOCCHANGED}
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\ServiceCenter\Setup"
SectionEnd

Section /o "un.$(Data)" SectionData
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\ServiceCenter"
  DeleteRegKey HKCU "Software\ServiceCenter"
SectionEnd

Function un.onInit
  !insertmacro Scope
  SetRegView 64
  ${If} $AllUsers == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DELETEDATA" $R1
  ${IfNot} ${Errors}
    SectionGetFlags ${SectionData} $R1
    IntOp $R1 $R1 | ${SF_SELECTED}
    SectionSetFlags ${SectionData} $R1
  ${EndIf}
FunctionEnd

@echo off
rem Starts Fairlead on a Java 25 that is installed in a usual place, or says what is missing.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "JAVA="
set "SEEN="
for %%I in ("%~dp0..\lib") do set "LIB=%%~fI"

if defined JAVA_HOME call :accept "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do call :acceptProgram "%%~J"
if not defined JAVA for %%P in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\Amazon Corretto"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
    "%USERPROFILE%\scoop\apps"
) do call :acceptIn "%%~P"

if not defined JAVA (
    echo fairlead: needs Java %NEEDED% or newer%SEEN%: install one, or point JAVA_HOME to it. 1>&2
    exit /b 1
)
"%JAVA%" --module-path "%LIB%\javafx" --add-modules javafx.controls,javafx.fxml ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%LIB%\*" fairlead.app.Main %*
exit /b %ERRORLEVEL%

:acceptIn
if not exist "%~1\" exit /b
for /d %%H in ("%~1\*") do call :accept "%%~H"
for /d %%H in ("%~1\*") do call :accept "%%~H\current"
exit /b

:acceptProgram
for %%B in ("%~dp1..") do call :accept "%%~fB"
exit /b

rem Takes the Java of a folder when the file "release" in it names a version that is new enough.
:accept
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "FOUND="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=." %%M in ("%%~V") do set "FOUND=%%~M"
)
if not defined FOUND exit /b
if %FOUND% GEQ %NEEDED% (
    set "JAVA=%~1\bin\java.exe"
) else (
    set "SEEN= (found only Java %FOUND% in %~1)"
)
exit /b

@echo off
rem Runs Reviewcast; builds it first if that has not been done since its sources changed.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
for %%I in ("%HERE%..") do set "ROOT=%%~fI"
set "JAR=%ROOT%\target\reviewcast.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo reviewcast: java is missing. Install a JDK, version 17 or newer. 1>&2
  exit /b 1
)

set "BUILD="
if not exist "%JAR%" set "BUILD=building for the first time; this takes a minute or two, once."
if not exist "%ROOT%\target\lib" set "BUILD=building for the first time; this takes a minute or two, once."
if not defined BUILD (
  powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $src = Get-ChildItem -Recurse -File -LiteralPath ($env:ROOT + '\src\main'), ($env:ROOT + '\pom.xml'); if ($src | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }"
  if errorlevel 1 set "BUILD=the sources have changed; building again."
)
if not defined BUILD goto run

where mvn >nul 2>&1
if errorlevel 1 (
  echo reviewcast: mvn is missing. Install Maven, version 3.8 or newer. 1>&2
  exit /b 1
)
echo reviewcast: %BUILD% 1>&2
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
del /q "%ROOT%\target\*.jsa" >nul 2>&1
pushd "%ROOT%"
call mvn -q -B -ntp -DskipTests package >"%ROOT%\target\build.log" 2>&1
if errorlevel 1 (
  popd
  echo reviewcast: the build failed; all of what Maven said is in %ROOT%\target\build.log. 1>&2
  exit /b 1
)
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc = [DateTime]::UtcNow"

:run
set "ARCHIVE=%ROOT%\target\classes.jsa"
if not exist "%ARCHIVE%" (
  "%JAVA%" -XX:DumpLoadedClassList="%ARCHIVE%.list" -Xshare:auto -XX:+UseSerialGC -Xlog:disable --enable-native-access=ALL-UNNAMED -Dreviewcast.home="%ROOT%" -Djava.awt.headless=true -cp "%JAR%" org.reviewcast.cli.Rehearsal >nul 2>&1
  "%JAVA%" -Xshare:dump -XX:SharedClassListFile="%ARCHIVE%.list" -XX:SharedArchiveFile="%ARCHIVE%" -XX:+UseSerialGC -Xlog:disable --enable-native-access=ALL-UNNAMED -cp "%JAR%" >nul 2>&1
  del /q "%ARCHIVE%.list" >nul 2>&1
)
"%JAVA%" "@%ROOT%\scripts\java.options" -XX:SharedArchiveFile="%ARCHIVE%" -Xms64m -Xmn40m -Xmx192m -Dreviewcast.home="%ROOT%" -cp "%JAR%" org.reviewcast.cli.Main %*
exit /b %ERRORLEVEL%

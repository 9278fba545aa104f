@echo off
rem Starts Yaodian on a Java 25 found in the usual places. YAODIAN_JAVA names one; YAODIAN_JAVA_OPTS holds further
rem options for it. Messages are UTF-8, so the console's code page is changed first and set back at the end.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%c in ('chcp') do set "code_page=%%c"
chcp 65001 >nul
set "app=%~dp0.."
set "chosen="

if not defined YAODIAN_JAVA goto search
call :consider "%YAODIAN_JAVA%"
if defined chosen goto found
echo YAODIAN_JAVA 所指的“%YAODIAN_JAVA%”不是 Java 25 或更新的版本。请改正或取消这个环境变量。>&2
set "status=3"
goto end

:search
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "Semeru") do (
    for /d %%j in ("%ProgramFiles%\%%~v\*") do call :consider "%%~j"
    for /d %%j in ("%LOCALAPPDATA%\Programs\%%~v\*") do call :consider "%%~j"
)
for /d %%j in ("%USERPROFILE%\.jdks\*") do call :consider "%%~j"
if defined chosen goto found
echo 没有找到 Java 25。请安装 JDK 25（例如 Eclipse Temurin），或用环境变量 YAODIAN_JAVA 指明它所在的文件夹。>&2
set "status=3"
goto end

:found
set options=-Xms48m -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow

rem Java keeps what the window's first start loaded (an AOT cache, JEP 514), and later starts take about half the time. A
rem cache fits one Java and one build of the program; one that does not fit is passed over without a word.
set "caches=%LOCALAPPDATA%\Yaodian\start"
set "cache=%caches%\program"
for %%f in ("%app%\lib\yaodian.jar" "%chosen%\release") do call :extend %%~zf
set "cache=%cache%.aot"
set "quiet=-XX:+IgnoreUnrecognizedVMOptions -Xlog:aot*=off -Xlog:cds*=off"
if exist "%cache%" (
    set options=%options% %quiet% "-XX:AOTCache=%cache%"
) else if "%~1"=="" (
    if not exist "%caches%" mkdir "%caches%" 2>nul
    del /q "%caches%\program-*.aot" 2>nul
    set options=%options% %quiet% "-XX:AOTCacheOutput=%cache%"
)
if not "%~1"=="" goto command
rem The window needs no console behind it.
start "" "%chosen%\bin\javaw.exe" %options% %YAODIAN_JAVA_OPTS% -jar "%app%\lib\yaodian.jar"
set "status=0"
goto end

:command
"%chosen%\bin\java.exe" %options% %YAODIAN_JAVA_OPTS% -jar "%app%\lib\yaodian.jar" %*
set "status=%ERRORLEVEL%"

:end
if defined code_page chcp %code_page% >nul
exit /b %status%

rem Takes the folder if nothing is chosen yet and it holds a Java of the version needed, as its file "release" says.
:consider
if defined chosen exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul && set "chosen=%~1"
exit /b 0

rem Makes what is given a part of the cache's name.
:extend
set "cache=%cache%-%1"
exit /b 0

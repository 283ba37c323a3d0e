# Packages Child Journey for Windows: installer\target\childjourney-VERSION.msi.
# NOT YET RUN: the same steps as ..\common.sh and ..\linux\package, never tried on Windows.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$out = "$root\installer\target"
$lib = "$root\app\target\childjourney\lib"

function Fail($sentence) { [Console]::Error.WriteLine($sentence); exit 2 }
function Check($sentence) { if ($LASTEXITCODE -ne 0) { Fail $sentence } }

$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) {
    Fail 'A full JDK 25 is missing: install one, such as Temurin 25, and set JAVA_HOME to it.'
}
if ((Get-Content "$jdk\release" | Select-String '^JAVA_VERSION="(\d+)').Matches[0].Groups[1].Value -lt 25) {
    Fail "The JDK in $jdk is too old: install a JDK 25, such as Temurin, and set JAVA_HOME to it."
}
if (-not (Get-Command wix, candle -ErrorAction SilentlyContinue)) {
    Fail 'WiX is missing, with which jpackage makes installers: dotnet tool install --global wix.'
}

Write-Host 'Building Child Journey'
Push-Location $root
& .\mvnw.cmd -q -B -ntp '-Dmaven.test.skip.exec=true' -pl app -am package
Check 'Child Journey could not be built; see the messages above.'
Pop-Location

Add-Type -AssemblyName System.IO.Compression.FileSystem
$jar = [IO.Compression.ZipFile]::OpenRead("$lib\childjourney.jar")
$reader = [IO.StreamReader]::new($jar.GetEntry('org/childjourney/app/start/version.properties').Open())
$version = ($reader.ReadToEnd() | Select-String '(?m)^version *= *([\d.]+)').Matches[0].Groups[1].Value
$reader.Dispose()
$jar.Dispose()

Write-Host 'Making the runtime'
foreach ($made in 'jmods', 'runtime', 'input', 'image') {
    if (Test-Path "$out\$made") { Remove-Item -Recurse -Force "$out\$made" }
}
New-Item -ItemType Directory -Force "$out\jmods", "$out\input" | Out-Null
foreach ($jar in Get-ChildItem "$lib\javafx-*-win.jar") {
    $parts = "$out\jmods\parts"
    if (Test-Path $parts) { Remove-Item -Recurse -Force $parts }
    New-Item -ItemType Directory -Force "$parts\native" | Out-Null
    [IO.Compression.ZipFile]::ExtractToDirectory($jar.FullName, "$parts\classes")
    if (Test-Path "$parts\classes\META-INF") { Remove-Item -Recurse -Force "$parts\classes\META-INF" }
    Get-ChildItem "$parts\classes\*.dll" | Move-Item -Destination "$parts\native"
    $name = $jar.BaseName -replace '-[\d.]+-win$', ''
    & "$jdk\bin\jmod.exe" create --class-path "$parts\classes" --libs "$parts\native" "$out\jmods\$name.jmod"
    Check 'JavaFX could not be made a part of the runtime.'
    Remove-Item -Recurse -Force $parts
}
$modules = (Get-Content "$root\installer\modules") -join ','
& "$jdk\bin\jlink.exe" --module-path "$out\jmods" --add-modules $modules --include-locales=en-GB `
    --strip-debug --no-header-files --no-man-pages --output "$out\runtime"
Check 'The runtime could not be made.'

Write-Host 'Making the application image'
Copy-Item "$lib\*.jar" "$out\input" -Exclude 'javafx-*.jar'
$options = Get-Content "$root\installer\java-options" | ForEach-Object { '--java-options'; $_ }
# a window has no console and a command needs one: two programs of one image
Set-Content "$out\console.properties" 'win-console=true'
& "$jdk\bin\jpackage.exe" --type app-image --name childjourney --dest "$out\image" --app-version $version `
    --vendor 'Child Journey' --runtime-image "$out\runtime" --input "$out\input" --main-jar childjourney.jar `
    --main-class org.childjourney.app.start.ChildJourney --add-launcher "childjourney-command=$out\console.properties" @options
Check 'The application image could not be made.'

Write-Host 'Training the start-up cache'
$image = "$out\image\childjourney"
$scratch = New-Item -ItemType Directory "$env:TEMP\childjourney-$PID"
try {
    Set-Content "$scratch\passphrase" 'only for a start that is timed'
    $env:LOCALAPPDATA = "$scratch\data"
    & "$image\childjourney-command.exe" sample --children 20 --passphrase-file "$scratch\passphrase"
    Check 'An invented store could not be made.'
    $env:JAVA_TOOL_OPTIONS = "-Dchildjourney.timed-start=true -XX:AOTCacheOutput=$image\app\start.aot"
    Start-Process -Wait "$image\childjourney.exe"
} finally {
    $env:JAVA_TOOL_OPTIONS = $null
    Remove-Item -Recurse -Force $scratch
}
if (-not (Test-Path "$image\app\start.aot")) { Fail 'The start-up cache could not be trained.' }
foreach ($name in 'childjourney', 'childjourney-command') {
    Add-Content "$image\app\$name.cfg" 'java-options=-XX:AOTCache=$APPDIR\start.aot'
}

Write-Host 'Making the package'
& "$jdk\bin\jpackage.exe" --type msi --app-image $image --name childjourney --app-version $version --dest $out `
    --win-per-user-install --win-menu
Check 'The package could not be made.'
Write-Output "$out\childjourney-$version.msi"

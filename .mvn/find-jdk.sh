# Sets JAVA_HOME to a JDK of version 25 or later: the environment's, else the PATH's, else the newest in the usual
# folders. Source it. Where there is none it says so and exits with 2.

jdk_version() { # FOLDER -> 25, or nothing when it is not a JDK
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    oldest=25
    on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) && on_path=${on_path%/bin/javac}
    for home in "${JAVA_HOME:-}" "$on_path"; do
        version=$(jdk_version "$home")
        if [ "${version:-0}" -ge "$oldest" ]; then
            JAVA_HOME=$home
            return 0
        fi
    done
    best=0
    mac=$(/usr/libexec/java_home -v "$oldest+" 2>/dev/null) || mac=
    for home in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        "$mac" /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$home")
        if [ "${version:-0}" -ge "$oldest" ] && [ "$version" -gt "$best" ]; then
            best=$version
            JAVA_HOME=$home
        fi
    done
    [ "$best" -gt 0 ]
}

if find_jdk; then
    export JAVA_HOME
else
    echo "Child Journey needs a JDK 25 or later and found none; install one, for example Temurin 25 from https://adoptium.net (on Debian and Ubuntu, with its repository added: apt-get install temurin-25-jdk), or set JAVA_HOME." >&2
    exit 2
fi

# What packaging is made of on Linux and macOS alike; sourced by their scripts. The Windows script says the same in PowerShell.
#
# runtime:  Java and JavaFX, with JavaFX's native libraries where Java's own are
# image:    the program with that runtime, as jpackage lays it out
# cache:    what the virtual machine keeps of one start, to begin the next from

fail() { # SENTENCE
    echo "$1" >&2
    exit 2
}

need() { # COMMAND SENTENCE
    command -v "$1" >/dev/null 2>&1 || fail "$2"
}

find_tools() { # CLASSIFIER-OF-JAVAFX
    . "$root/.mvn/find-jdk.sh"
    classifier=$1
    out=$root/installer/target
    lib=$root/app/target/childjourney/lib
    [ -x "$JAVA_HOME/bin/jpackage" ] && [ -x "$JAVA_HOME/bin/jlink" ] \
        || fail "The JDK in $JAVA_HOME has no jlink and jpackage: install a full JDK 25, such as Temurin."
}

# A start is that of a real window.
on_a_display() { # SCRIPT [ARGUMENT...]
    [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] || return 0
    need xvfb-run "There is no display to open a window on, and no xvfb to stand in for one: apt-get install xvfb."
    exec xvfb-run -a -s "-screen 0 1366x768x24" "$@"
}

# A store to begin at, as every start but the first has one. From here on the program takes this folder for the user's
# home, so that no store of the person who packages is touched.
invent_store() { # LAUNCHER FOLDER
    export XDG_DATA_HOME=$2/data JAVA_TOOL_OPTIONS=-Duser.home=$2
    echo "only for a start that is timed" >"$2/passphrase"
    "$1" sample --children 20 --passphrase-file "$2/passphrase" >"$2/sample.log" 2>&1 \
        || fail "An invented store could not be made: $(tail -n 1 "$2/sample.log")"
}

javafx_jars() {
    printf '%s:' "$lib"/javafx-*-"$classifier".jar
}

build_app() {
    echo "Building Child Journey" >&2
    (cd "$root" && ./mvnw -q -B -ntp -Dmaven.test.skip.exec=true -pl app -am package) >&2 \
        || fail "Child Journey could not be built; see the messages above."
    version=$(unzip -p "$lib/childjourney.jar" org/childjourney/app/start/version.properties | sed -n 's/^version *= *//p')
    version=${version%-SNAPSHOT}
}

# JavaFX's jars unpack their native libraries into the user's home; as modules of the runtime they need not.
make_runtime() {
    echo "Making the runtime" >&2
    rm -rf "$out/jmods" "$out/runtime"
    mkdir -p "$out/jmods"
    for jar in "$lib"/javafx-*-"$classifier".jar; do
        [ -e "$jar" ] || fail "JavaFX for $classifier is not in $lib: build on the system that the package is for."
        parts=$out/jmods/parts
        rm -rf "$parts"
        mkdir -p "$parts/classes" "$parts/native"
        (cd "$parts/classes" && unzip -qo "$jar" -x 'META-INF/*')
        find "$parts/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$parts/native" \;
        name=$(basename "$jar")
        name=${name%-"$classifier".jar}
        "$JAVA_HOME/bin/jmod" create --class-path "$parts/classes" --libs "$parts/native" \
            "$out/jmods/${name%-*}.jmod" || fail "JavaFX could not be made a part of the runtime."
    done
    rm -rf "$parts"
    "$JAVA_HOME/bin/jlink" --module-path "$out/jmods" --add-modules "$(paste -sd, "$root/installer/modules")" \
        --include-locales=en-GB --strip-debug --no-header-files --no-man-pages --output "$out/runtime" \
        || fail "The runtime could not be made."
}

make_image() { # NAME INPUT MAIN-JAR MAIN-CLASS FOLDER [JPACKAGE-OPTION...]
    local name=$1 input=$2 jar=$3 main=$4 folder=$5
    shift 5
    local options=()
    while read -r option; do options+=(--java-options "$option"); done <"$root/installer/java-options"
    "$JAVA_HOME/bin/jpackage" --type app-image --name "$name" --dest "$folder" --app-version "${version:-0}" \
        --vendor "Child Journey" --runtime-image "$out/runtime" --input "$input" --main-jar "$jar" --main-class "$main" \
        "${options[@]}" "$@" \
        || fail "The application image could not be made."
}

make_program() {
    echo "Making the application image" >&2
    rm -rf "$out/input" "$out/image"
    mkdir -p "$out/input"
    cp -p "$lib"/*.jar "$out/input"
    rm "$out"/input/javafx-*.jar
    make_image childjourney "$out/input" childjourney.jar org.childjourney.app.start.ChildJourney "$out/image"
}

train_program() { # LAUNCHER APP-FOLDER
    scratch=$(mktemp -d) || exit 2
    trap 'rm -rf "$scratch"' EXIT
    invent_store "$1" "$scratch"
    train "$1" "$2" childjourney
}

# Starts the program to its passphrase field and back, keeps what the virtual machine learnt, and begins from it ever after.
train() { # LAUNCHER APP-FOLDER NAME
    echo "Training the start-up cache" >&2
    local log=$out/$3-training.log
    JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -Dchildjourney.timed-start=true -XX:AOTCacheOutput=$2/start.aot" timeout 90 "$1" >"$log" 2>&1
    grep -q '^ready ' "$log" && [ -s "$2/start.aot" ] || fail "The start-up cache could not be trained; see $log."
    echo 'java-options=-XX:AOTCache=$APPDIR/start.aot' >>"$2/$3.cfg"
    is_accepted "$1" || fail "The start-up cache is not accepted."
}

# With this mode the virtual machine refuses to start without the cache.
is_accepted() { # LAUNCHER
    JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -Dchildjourney.timed-start=true -XX:AOTMode=on" timeout 60 "$1" 2>&1 | grep -q '^ready '
}

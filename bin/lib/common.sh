# Shared by the commands in bin/: finds Java 25 and Maven, builds when something changed. Sourced, not run.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
APP_JAR=$ROOT/app/target/shanhuo.jar
BENCH_JAR=$ROOT/bench/target/shanhuo-bench-0.1.0-SNAPSHOT.jar
BUILT=$ROOT/app/target/.built
AOT_CACHE=$ROOT/app/target/shanhuo.aot

say() { printf '\033[32m▸\033[0m %s\n' "$*" >&2; }
fail() { printf '\033[31m✗\033[0m %s\n' "$*" >&2; exit 1; }

can_apt() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

# Installs packages through apt, quietly; the reason stands in a log when it fails.
apt_install() {
    local sudo=''
    [ "$(id -u)" = 0 ] || sudo='sudo -n'
    local log=${TMPDIR:-/tmp}/shanhuo-apt-$(id -u).log
    { $sudo apt-get update -q && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q "$@"; } >"$log" 2>&1 \
        || { say "apt could not install $* (see $log)"; return 1; }
}

# The major version of the JDK in a folder, read from its release file; nothing when it is no JDK.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    local folder version path_java
    path_java=$(command -v javac || true)
    for folder in "${JAVA_HOME:-/none}" \
        ${path_java:+"$(dirname "$(dirname "$(readlink -f "$path_java")")")"} \
        /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$folder") || continue
        if [ "${version:-0}" -ge 25 ]; then
            JDK=$folder
            return 0
        fi
    done
    return 1
}

# Sets JDK to the folder of a JDK 25 or newer, installing one where apt knows it.
need_jdk() {
    find_jdk && return
    local package
    if can_apt; then
        for package in openjdk-25-jdk-headless temurin-25-jdk; do
            if LC_ALL=C apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
                say "Installing $package …"
                apt_install "$package" && find_jdk && return
            fi
        done
    fi
    fail "Java 25 is missing: install a JDK 25 (for example temurin-25-jdk from https://adoptium.net) or point JAVA_HOME to one."
}

need_maven() {
    command -v mvn >/dev/null && return
    if can_apt; then
        say 'Installing maven …'
        apt_install maven && return
    fi
    fail 'Maven is missing: install it (on Debian: apt install maven) and run this again.'
}

# Runs Maven quietly on whatever JDK it likes; the build itself picks the JDK 25, which it looks for in fewer places
# than we do, but also in every variable that is called JAVA…_HOME.
maven() {
    export JAVA25_HOME=$JDK
    command -v java >/dev/null || [ -n "${JAVA_HOME:-}" ] || export JAVA_HOME=$JDK
    # what Maven 3.8 does on a new Java is no news to whoever builds this
    (cd "$ROOT" && mvn -q -B -Djansi.mode=strip -Dstyle.color=never "$@" 2> >(grep -v '^WARNING: ' >&2))
}

is_built() {
    [ -f "$BUILT" ] && [ -f "$APP_JAR" ] && [ -f "$BENCH_JAR" ] \
        && [ -z "$(cd "$ROOT" && find pom.xml ./*/pom.xml ./*/src/main bin/lib/*.options -newer "$BUILT" -print -quit)" ]
}

# Everything at once, the benches too: they are measured with the jar of bin/run.
build() {
    is_built || package
    # a jar that was made anew, by the tests too, no longer fits the AOT cache
    [ "$AOT_CACHE" -nt "$APP_JAR" ] || rm -f "$AOT_CACHE"
}

package() {
    need_maven
    say 'Building (the first time takes a few minutes; Maven fetches what it needs) …'
    local began=$SECONDS
    mkdir -p "$ROOT/app/target"
    touch "$BUILT.next"
    maven -DskipTests package || fail 'The build failed; the lines above say where.'
    mv "$BUILT.next" "$BUILT"
    say "Built in $((SECONDS - began)) s."
}

# The flags of every start; an AOT cache serves only a JVM with the flags of the one that made it.
java_flags() { options_in java.options; }
options_in() { grep -v '^#' "$ROOT/bin/lib/$1" | paste -sd ' ' -; }

# Makes the AOT cache: one run that starts the site, visits a few pages and stops. The arguments are those of bin/run.
# Answers 0 only when there was such a run and it worked.
train() {
    say 'Warming up once, so that every later start is quick …'
    local log=$ROOT/app/target/warming-up.log status
    # shellcheck disable=SC2046
    "$JDK/bin/java" $(java_flags) $(options_in training.options) -XX:AOTCacheOutput="$AOT_CACHE" -jar "$APP_JAR" "$@" --train 2>&1 \
        | tee "$log" | grep -a --line-buffered -e '▸' -e '✗' >&2 && status=${PIPESTATUS[0]} || status=${PIPESTATUS[0]}
    # what the JVM wrote here and there is mapped a tenth of a second quicker once it has been written in one go
    if [ "$status" = 0 ] && [ -f "$AOT_CACHE" ]; then
        cp "$AOT_CACHE" "$AOT_CACHE.next" && mv "$AOT_CACHE.next" "$AOT_CACHE" || rm -f "$AOT_CACHE.next"
        return 0
    fi
    rm -f "$AOT_CACHE"
    say "That did not work (see $log); starting without it."
    return 1
}

# The journeys walk through a real browser that can draw Chinese.
need_browser() {
    local missing=()
    command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
    fc-list 2>/dev/null | grep -qi cjk || missing+=(fonts-noto-cjk)
    [ ${#missing[@]} = 0 ] && return
    if can_apt; then
        say "Installing ${missing[*]} …"
        apt_install "${missing[@]}" && return
    fi
    fail "The tests need ${missing[*]}: install them (on Debian: apt install ${missing[*]}) and run this again."
}

# Sets COMPOSE to the command that reads Compose files; for that alone it needs no docker.
need_compose() {
    if docker compose version >/dev/null 2>&1; then
        COMPOSE=(docker compose)
        return
    fi
    COMPOSE=(docker-compose)
    command -v docker-compose >/dev/null && return
    can_apt || return 1
    say 'Installing docker-compose …'
    apt_install --no-install-recommends docker-compose
}

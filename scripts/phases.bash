# shellcheck shell=bash
# The phases that ./run and ./test go through: one progress line each, the details in a log, the time kept.
# Source it after common.bash, and set $times: the file that collects "name seconds" lines.

# seconds_since START: with one decimal, START from $EPOCHREALTIME.
seconds_since() { awk -v a="$1" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.1f", b - a}'; }

record_time() {
  mkdir -p "$(dirname "${times:?}")"
  printf '%-12s %8s s\n' "$1" "$2" >>"$times"
}

# phase NAME TITLE ADVICE COMMAND…: runs it with its output in a log; on failure shows the log's end and the advice.
phase() {
  local name=$1 title=$2 advice=$3 log=$PILOTHOUSE_RUN_DIR/$1.log started=$EPOCHREALTIME code=0
  shift 3
  mkdir -p "$PILOTHOUSE_RUN_DIR"
  printf '%s… ' "$title"
  "$@" >"$log" 2>&1 </dev/null || code=$?
  record_time "$name" "$(seconds_since "$started")"
  if [ $code != 0 ]; then
    printf 'failed (%s)\n' "$code"
    tail -n 25 "$log" >&2
    fail "$title failed" "the whole log: $log" "$advice"
  fi
  printf '%s s\n' "$(seconds_since "$started")"
}

# configure_and_build PRESET [TARGET…]
configure_and_build() {
  local preset=$1
  shift
  export CCACHE_DIR=${CCACHE_DIR:-$PILOTHOUSE_CACHE_DIR/ccache}
  # No errexit in here: a phase asks for the exit code.
  cd "$PILOTHOUSE_ROOT" || return
  if [ ! -f "build/$preset/build.ninja" ]; then
    mkdir -p "build/$preset" && touch "build/$preset/.made-by-script" && cmake --preset "$preset" || return
  fi
  cmake --build --preset "$preset" ${1:+--target "$@"}
}

# Starts Docker when none answers, and takes its settings (and those of a fetched Compose) into this shell.
bring_up_docker() {
  phase docker "Docker" "see what \`docker version\` says" "$PILOTHOUSE_ROOT/scripts/docker-daemon" start
  take_docker_settings
  phase compose "Compose" "install the plugin so that \`docker compose version\` answers 2.24 or newer" \
    "$PILOTHOUSE_ROOT/scripts/compose-plugin"
  take_docker_settings
}

take_docker_settings() {
  local line
  while read -r line; do export "${line?}"; done < <("$PILOTHOUSE_ROOT/scripts/docker-daemon" env)
}

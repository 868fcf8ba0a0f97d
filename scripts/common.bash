# shellcheck shell=bash
# What the scripts share: where things lie, and how they speak. Source it; it runs nothing.
#
#   PILOTHOUSE_RUN_DIR     what ./run and ./test keep while they work        (<repository>/.run)
#   PILOTHOUSE_CACHE_DIR   downloads that survive a --clean of the run        (<repository>/.cache)
#   PILOTHOUSE_DOCKER_DIR  our own daemon's data, configuration and log      ($PILOTHOUSE_RUN_DIR/docker)
#   PILOTHOUSE_DOCKER_EXEC our own daemon's socket, PID file and exec root   (/run/pilothouse-<hash>)

PILOTHOUSE_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
PILOTHOUSE_RUN_DIR=${PILOTHOUSE_RUN_DIR:-$PILOTHOUSE_ROOT/.run}
PILOTHOUSE_CACHE_DIR=${PILOTHOUSE_CACHE_DIR:-$PILOTHOUSE_ROOT/.cache}
PILOTHOUSE_DOCKER_DIR=${PILOTHOUSE_DOCKER_DIR:-$PILOTHOUSE_RUN_DIR/docker}

# A Unix socket's path may have 107 characters: so the socket never lies below the repository.
private_run_folder() {
  local hash
  hash=$(printf '%s' "$PILOTHOUSE_DOCKER_DIR" | sha256sum | cut -c1-8)
  printf '/run/pilothouse-%s\n' "$hash"
}
PILOTHOUSE_DOCKER_EXEC=${PILOTHOUSE_DOCKER_EXEC:-$(private_run_folder)}
export PILOTHOUSE_ROOT PILOTHOUSE_RUN_DIR PILOTHOUSE_CACHE_DIR PILOTHOUSE_DOCKER_DIR PILOTHOUSE_DOCKER_EXEC

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# fail MESSAGE [WHAT-TO-DO]…
fail() {
  say "$1"
  shift
  local line
  for line in "$@"; do printf '    %s\n' "$line" >&2; done
  exit 1
}

# Runs a command as root, by sudo where we are not.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "root is needed for: $*" "run this as root, or install sudo"
  fi
}

# True when a Docker daemon answers under the settings in force.
docker_answers() {
  command -v docker >/dev/null && timeout 10 docker version --format '{{.Server.Version}}' >/dev/null 2>&1
}

# True when `docker compose` is there and at least 2.24 (the first with `env_file: {path, required}`).
compose_is_new_enough() {
  local version
  version=$(timeout 20 docker compose version --short 2>/dev/null) || return 1
  version=${version#v}
  [ "$(printf '2.24\n%s\n' "$version" | sort -V | head -n1)" = 2.24 ]
}

# docker build with the classic builder, which every daemon has; silent unless it fails.
build_image() {
  local output
  output=$(DOCKER_BUILDKIT=0 docker build "$@" 2>&1) || {
    printf '%s\n' "$output" | tail -n 20 >&2
    return 1
  }
}

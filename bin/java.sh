# Finds a JDK 25 for the scripts beside it: JAVA_HOME, then the usual folders. Sourced, not run.
is_25() { [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep -q 'version "25'; }
if ! is_25 "${JAVA_HOME:-/nowhere}"; then
  for home in /usr/lib/jvm/*25* /opt/java/*25* /opt/*jdk*25* "${HOME:-}"/.sdkman/candidates/java/25* \
    "${HOME:-}"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if is_25 "$home"; then JAVA_HOME=$home && break; fi
  done
fi
missing=
if ! is_25 "${JAVA_HOME:-/nowhere}"; then
  echo "Arbetsro needs a JDK 25 (Java Development Kit). Install one, such as Temurin 25 from your" >&2
  echo "system's packages or adoptium.net, and set JAVA_HOME to its folder if it is not found." >&2
  missing=1
fi
export JAVA_HOME
# Of the running program; bin/cache needs the same, for the JDK's cache is bound to them.
# What compiling and rendering documents took of native memory is given back every ten seconds.
program_flags='-Xmx384m -XX:+UseCompactObjectHeaders -XX:+UseSerialGC -XX:TrimNativeHeapInterval=10000 --enable-native-access=ALL-UNNAMED'
# Without a locale the JVM takes no å in the name of a file.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_ALL=C.UTF-8
need() { # program, what it is for, how to get it
  command -v "$1" >/dev/null && return
  echo "Arbetsro needs $1 $2. Get it with: $3" >&2
  missing=1
}
need mvn 'to build (Maven 3.8.7 or newer)' 'your packages, such as apt-get install maven'
need node 'to build styles and scripts (Node 20 or newer)' 'your packages, such as apt-get install nodejs npm'
need npm 'to fetch styles and scripts' 'your packages, such as apt-get install npm'
[ -z "$missing" ] || exit 2

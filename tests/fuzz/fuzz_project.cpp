// libFuzzer target: whatever the bytes are, the loader ends with a project or with mistakes that have a place, and
// a starter made from them is YAML.
//   cmake --preset dev -B build/fuzz -DPILOTHOUSE_FUZZ=ON && ninja -C build/fuzz fuzz_project
//   build/fuzz/bin/fuzz_project -max_len=4096 -dict=tests/fuzz/project.dict CORPUS tests/fuzz/project
#include "services/project/projectloader.h"
#include "services/project/starter.h"
#include <cstdint>
#include <cstdlib>

using namespace Pilothouse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    // The file names itself as its compose file, so that the same bytes are read as one, too.
    ProjectFiles files;
    files.exists = [](const QString&) { return true; };
    files.read = [&bytes](const QString&) { return std::optional(bytes); };
    files.list = [](const QString& folder) { return QStringList {folder + QStringLiteral("/a.conf")}; };
    const ProjectReading reading = ProjectLoader(files).read(bytes, QStringLiteral("/srv/pilothouse.yaml"));
    bool hasError = false;
    for (const Diagnostic& each : reading.diagnostics) {
        hasError = hasError || each.severity == Severity::Error;
        if (each.line < 1 || each.column < 1 || each.message.isEmpty()) {
            std::abort();
        }
    }
    if (hasError == reading.project.has_value()) {
        std::abort();
    }
    const Result<Starter> starter = makeStarter(bytes, QStringLiteral("/srv/compose.yaml"), QStringLiteral("/srv/pilothouse.yaml"), files);
    if (starter && !readYaml(starter->text.toUtf8(), QStringLiteral("/srv/pilothouse.yaml"))) {
        std::abort();
    }
    return 0;
}

// libFuzzer target: whatever the bytes are, planning ends, and what it would write can be taken back exactly.
//   cmake --preset dev -B build/fuzz -DPILOTHOUSE_FUZZ=ON && ninja -C build/fuzz fuzz_nginx
//   build/fuzz/bin/fuzz_nginx -max_len=4096 CORPUS tests/fuzz/nginx
#include "services/router/nginx/nginxplanner.h"
#include <cstdint>
#include <cstdlib>

using namespace Pilothouse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    NginxPlanInput input;
    input.files = {{"/etc/nginx/nginx.conf", "http { include /etc/nginx/conf.d/*.conf; }"}, {"/etc/nginx/conf.d/site.conf", text}};
    input.folder = "/etc/nginx/conf.d";
    input.isMounted = [](const QByteArray&) { return true; };
    input.services = {QStringLiteral("web")};
    input.staticPrefix = "/static/";
    input.port = 8497;
    const Result<NginxPlanOutput> output = NginxPlanner(input).plan();
    if (readNginxDump(text).size() > text.size()) {
        std::abort();
    }
    if (output && output->problems.isEmpty() && NginxEdits::original(text) == text
        && NginxEdits::original(output->files.value("/etc/nginx/conf.d/site.conf", text)) != text) {
        std::abort();
    }
    return 0;
}

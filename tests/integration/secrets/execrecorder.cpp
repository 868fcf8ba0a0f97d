// Loaded into every program of a test (LD_PRELOAD): each writes down, as it starts, the arguments and the environment that
// anybody on the machine could read of it in /proc. Without Qt, because the programs are strangers.
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

std::string contentOf(const char* path)
{
    std::string content;
    const int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    char buffer[4096];
    for (ssize_t size = 1; descriptor >= 0 && size > 0;) {
        size = read(descriptor, buffer, sizeof buffer);
        content.append(buffer, size > 0 ? size_t(size) : 0);
    }
    close(descriptor);
    return content;
}

__attribute__((constructor)) void record()
{
    const char* file = std::getenv("PILOTHOUSE_TEST_RECORD");
    if (file == nullptr) {
        return;
    }
    std::string text = "\nprogram: " + contentOf("/proc/self/cmdline") + '\n' + contentOf("/proc/self/environ") + '\n';
    for (char& character : text) {
        character = character == '\0' ? '\n' : character;
    }
    const int descriptor = open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0 || write(descriptor, text.data(), text.size()) != ssize_t(text.size())) {
        abort(); // a program that is not written down must not go unnoticed
    }
    close(descriptor);
}

} // namespace

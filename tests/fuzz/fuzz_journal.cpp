// libFuzzer target: whatever the bytes are, as the file of a journal or as its events, one a line, reading, verifying,
// folding and reporting end, and what verify calls sound can be read.
//   cmake --preset dev -B build/fuzz -DPILOTHOUSE_FUZZ=ON && ninja -C build/fuzz fuzz_journal
//   build/fuzz/bin/fuzz_journal -max_len=32768 -dict=tests/fuzz/journal.dict CORPUS tests/fuzz/journal
#include "tests/support/hostilejournal.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstdint>
#include <cstdlib>

using namespace Pilothouse;

namespace {

void asFile(const QByteArray& bytes)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-journal-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile::remove(folder.filePath(name));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::abort();
    }
    file.close();
    const Result<VerifyReport> verified = verifyJournalHere(path);
    tellFile(path);
    if (verified && verified->isSound() && !JournalStore(path).read(0, {}, 0)) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int count = 0;
    static QCoreApplication application(count, nullptr);
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (bytes.startsWith("SQLite")) {
        asFile(bytes);
    } else {
        tellRun(QStringLiteral("run-1"), eventsOf(bytes));
    }
    return 0;
}

#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <utility>

namespace Pilothouse {

/// A part of Python source that can be read without running it.
struct PythonValue {
    enum class Kind {
        Name, ///< True, None, migrations.RunPython.noop: `text`
        Number, ///< `text`
        Text, ///< a literal, escapes resolved, neighbours joined: `text`
        List, ///< list, tuple or set: `items`
        Dict, ///< `named`: its entries, whose keys are literals
        Call, ///< `text` is what is called, `items` its arguments, `named` those with names
        Opaque, ///< anything that would have to be computed
    };
    Kind kind = Kind::Opaque;
    QString text;
    QList<PythonValue> items;
    QList<std::pair<QString, PythonValue>> named;
    int line = 1; ///< 1-based
    int column = 1; ///< 1-based, in characters

    /// The named argument, or the positional one at `index` (none when negative); nothing when it is not given.
    [[nodiscard]] const PythonValue* argument(QStringView name, qsizetype index = -1) const;
    [[nodiscard]] bool isTrue(const char16_t* name) const; ///< name=True
    [[nodiscard]] QString lastName() const; ///< "AddField" of migrations.AddField
    /// Whether both are the same when the file runs; never certain of what is opaque.
    [[nodiscard]] bool isSameAs(const PythonValue& other) const;
};

/// What a module says at its top and in the body of its class Migration.
struct PythonModule {
    QList<std::pair<QString, PythonValue>> attributes; ///< of class Migration, by name
    QStringList imports; ///< modules, and with a dot what is imported from them: "people.models.Person"
    bool hasMigration = false;
    bool changesOperations = false; ///< operations are added to, or stand below an if: they cannot be read

    [[nodiscard]] const PythonValue* attribute(const char16_t* name) const;
};

/// Reads literals, names and calls; never runs anything. Bounded: what is nested deeper than 100 is opaque.
[[nodiscard]] PythonModule readPython(const QString& source);

} // namespace Pilothouse

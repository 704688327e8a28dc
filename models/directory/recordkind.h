#pragma once

#include <QList>
#include <QString>

namespace sc {

/** One field of a base-data record. Labels are German sources, to be translated in the context "Directory". */
struct RecordField
{
    enum class Type { Text, Notes, Date, Moment, Flag, Choice, Reference };
    struct Option
    {
        QString code; ///< as stored; all digits: stored as integer
        const char *label = nullptr;
    };

    QString name; ///< column
    const char *label = nullptr;
    Type type = Type::Text;
    bool isRequired = false;
    QList<Option> options; ///< of a Choice
    QString reference; ///< of a Reference: the entity it points to; of a Text: whose names are proposed
    QString key = QStringLiteral("id"); ///< of a Reference: the column there that is kept here

    [[nodiscard]] QString title() const;
};

/** One kind of base data (ORG-2…ORG-8, CI-1…CI-3): what its table is called, and what is kept in it. */
struct RecordKind
{
    QString entity; ///< table name
    const char *label = nullptr; ///< plural: "Mandanten"
    const char *explanation = nullptr; ///< what it is for, shown while it is empty
    QList<RecordField> fields;
    QStringList keys; ///< the fields by which an import finds a record that is there already
    bool isSet = false; ///< records are only added and removed, never changed (item_dependencies, user_roles)
    bool isRefreshed = false; ///< a file is the whole list of its day: who is missing from it is marked (ORG-8)

    [[nodiscard]] QString title() const;
    [[nodiscard]] const RecordField *field(const QString &name) const;
};

/// The translation of a label or sentence marked for the context "Directory".
[[nodiscard]] QString directoryWords(const char *text);
/// All kinds, in the order in which a desk is set up.
[[nodiscard]] const QList<RecordKind> &recordKinds();
/// Null when there is none for \p entity.
[[nodiscard]] const RecordKind *recordKind(const QString &entity);

} // namespace sc

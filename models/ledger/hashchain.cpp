#include "models/ledger/hashchain.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace sc {

HashChain::HashChain(qint64 seq, QString hash)
    : m_seq(seq)
    , m_hash(std::move(hash))
{
}

QString HashChain::digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> HashChain::damage(qint64 seq, const QString &what)
{
    return fail(Error::Kind::Internal, what.arg(seq), QString::number(seq));
}

QString HashChain::bodyHash(const QString &salt, const QByteArray &body)
{
    return digest(salt.toUtf8() + body);
}

QString HashChain::salt(const QString &random, const Row &row)
{
    return QStringList { random,
                         QString::number(row.integer("recorded_at"_L1)),
                         row.text("login"_L1),
                         row.text("op_id"_L1),
                         row.text("kind"_L1),
                         row.text("entity"_L1) }
        .join(u'/');
}

void HashChain::append(const QString &bodyHash)
{
    ++m_seq;
    m_hash = digest(m_hash.toLatin1() + QByteArray::number(m_seq) + bodyHash.toLatin1());
}

Result<void> HashChain::follow(const Row &row)
{
    const QString bodyDigest = row.text("body_hash"_L1);
    if (row.integer("seq"_L1) != m_seq + 1)
        return damage(m_seq + 1, u"ledger row %1 is missing"_s);
    if (!row.isNull("body"_L1) && bodyHash(row.text("salt"_L1), row.text("body"_L1).toUtf8()) != bodyDigest)
        return damage(m_seq + 1, u"the content of ledger row %1 was changed"_s);
    const QString seal = row.text("salt"_L1); // older rows have a bare random one
    if (!row.isNull("body"_L1) && seal.contains(u'/') && seal != salt(seal.section(u'/', 0, 0), row))
        return damage(m_seq + 1, u"time, person or kind of ledger row %1 were changed"_s);
    HashChain next = *this;
    next.append(bodyDigest);
    if (next.m_hash != row.text("hash"_L1))
        return damage(next.m_seq, u"the chain breaks at ledger row %1"_s);
    *this = std::move(next);
    return {};
}

} // namespace sc

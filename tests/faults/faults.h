#pragma once

#include "tests/faults/station.h"

namespace sc::test {

/** A kind of fault, done to a station; what lasts is registered there, or at its cluster, to be healed. */
struct FaultKind
{
    QString name;
    std::function<bool(Station &)> act; ///< false: it could not be done now, and does not count
};

[[nodiscard]] QList<FaultKind> networkFaults();
[[nodiscard]] QList<FaultKind> serverFaults();
[[nodiscard]] QList<FaultKind> programFaults(); ///< the client's program, ended or beside another one
[[nodiscard]] QList<FaultKind> computerFaults(); ///< the client's clock, disk and files

} // namespace sc::test

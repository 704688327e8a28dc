#pragma once

#include "models/domain/result.h"

class QWidget;

namespace sc {

/** Tells what is wrong with a profile document, place by place (S41); nothing was changed. */
void showFaults(const QString &fileName, const QList<Error> &faults, QWidget *parent);

} // namespace sc

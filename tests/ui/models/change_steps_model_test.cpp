// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/models/change_steps_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace qed::ui {

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;
using StepState = ChangeStepsModel::StepState;

std::vector<StepState> states(const ChangeStepsModel &model)
{
    std::vector<StepState> states;
    for (int row = 0; row < model.rowCount(); ++row)
        states.push_back(
            static_cast<StepState>(model.index(row, 0).data(ChangeStepsModel::StateRole).toInt()));
    return states;
}

TEST(ChangeStepsModel, FollowsTheOrderOfWrites)
{
    ChangeStepsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.begin({});
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.runningNumber(), 0);
    model.advance({ .phase = Phase::SaveUndo, .done = 50, .total = 100 }, 100);
    EXPECT_EQ(model.share(), 100);
    EXPECT_EQ(model.runningNumber(), 1);
    model.advance({ .phase = Phase::WriteTables, .done = 0, .total = 100 }, 300);
    using enum StepState;
    EXPECT_EQ(states(model), (std::vector { Done, Done, Running, Waiting, Waiting }));
    EXPECT_EQ(model.runningText(), QStringLiteral("Writing tables…"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("0.2 s"));
    model.end({}, 500);
    EXPECT_EQ(states(model), (std::vector { Done, Done, Done, Done, Done }));
    EXPECT_EQ(model.share(), 1000);
}

TEST(ChangeStepsModel, GoingBackIsAStepOfItsOwn)
{
    ChangeStepsModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.begin({});
    model.advance({ .phase = Phase::WriteData, .done = 1, .total = 2 }, 100);
    model.advance({ .phase = Phase::RollBack }, 200);
    EXPECT_EQ(model.rowCount(), 6);
    model.end({ .error = Error { .kind = ErrorKind::Cancelled } }, 300);
    EXPECT_EQ(states(model).back(), StepState::Done);
}

TEST(ChangeStepsModel, AFailedStepIsMarkedAndWhatComesAfterIsLeftOut)
{
    ChangeStepsModel model;
    model.begin({});
    model.advance({ .phase = Phase::WriteData, .done = 1, .total = 2 }, 100);
    model.end({ .error = Error { .kind = ErrorKind::CannotWrite } }, 200);
    using enum StepState;
    EXPECT_EQ(states(model), (std::vector { Done, Failed, LeftOut, LeftOut, LeftOut }));
    EXPECT_TRUE(model.index(1, 0)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains(QStringLiteral("failed")));
}

TEST(ChangeStepsModel, ThePhasesOfTheCheckAfterwardsAreItsLastStep)
{
    ChangeStepsModel model;
    model.begin({ .kind = ChangeKind::Finish });
    model.advance({ .phase = Phase::Header }, 10);
    EXPECT_EQ(model.runningNumber(), 0) << "nothing has begun";
    model.advance({ .phase = Phase::WriteL1 }, 20);
    model.advance({ .phase = Phase::Tables, .done = 1, .total = 4 }, 30);
    EXPECT_EQ(model.runningText(), QStringLiteral("Checking the result…"));
}

} // namespace

} // namespace qed::ui

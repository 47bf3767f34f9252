// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/map/save_map_picture.h"

#include "ui/map/map_picture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace qed::ui {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(SaveMapPicture)
};

bool writePicture(PictureForm form, const PictureSubject &subject, QIODevice &to)
{
    const auto page = makePage(*subject.pyramid, subject.facts, subject.style);
    switch (form) {
    case PictureForm::Png:
        return pageImage(*subject.pyramid, page).save(&to, "PNG");
    case PictureForm::Svg: {
        const auto text = pageSvg(*subject.pyramid, page);
        return to.write(text) == text.size();
    }
    }
    return false;
}

} // namespace

std::optional<PictureForm> pictureForm(const QString &path)
{
    const auto ending = QFileInfo(path).suffix().toLower();
    if (ending.isEmpty() || ending == QLatin1String("png"))
        return PictureForm::Png;
    if (ending == QLatin1String("svg"))
        return PictureForm::Svg;
    return std::nullopt;
}

QString saveMapPicture(const QString &path, const PictureSubject &subject)
{
    const auto form = pictureForm(path);
    if (!form)
        return PictureText::tr("the name has to end in .png or .svg");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (!writePicture(*form, subject, file)) {
        const auto why = file.error() == QFileDevice::NoError
            ? PictureText::tr("there is not enough memory for the picture")
            : file.errorString();
        file.cancelWriting();
        return why;
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace qed::ui

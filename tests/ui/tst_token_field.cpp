// The search field with tokens, by keyboard.
#include "tests/support/test_main.h"

#include "ui/kit/token_field.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <memory>

using namespace holdfast::kit;
using namespace Qt::StringLiterals;

class TokenFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingMakesTokens();
    void completesKeyAndValue();
    void backspaceTakesTheLast();
    void arrowsGoIntoTheTokens();
    void copiesAsPlainText();
    void plainTextBecomesTokens();
    void aDraftIsNoFilterYet();
    void removesAPart();
    void keepsWhatItDoesNotKnow();
    void mirrors();

private:
    QLineEdit *edit() const { return m_window->findChild<QLineEdit *>(); }
    QListView *list() const { return m_window->findChild<QListView *>(); }
    QList<QAbstractButton *> tokens() const;
    void type(const QString &text);

    std::unique_ptr<QWidget> m_window;
    TokenField *m_field = nullptr;
};

void TokenFieldTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_field = new TokenField(m_window.get());
    m_field->setGeometry(20, 10, 430, m_field->sizeHint().height());
    m_field->setKeys({{.key = u"server"_s,
                       .meaning = u"name"_s,
                       .values =
                           [] {
                               return QStringList{u"Survival"_s, u"Skyblock"_s, u"Old World"_s};
                           }},
                      {.key = u"is"_s,
                       .values =
                           [] {
                               return QStringList{u"verified"_s, u"locked"_s};
                           }},
                      {.key = u"larger"_s,
                       .accepts = [](const QString &value) { return value.endsWith(u'B'); }}});
    m_window->show();
    m_window->activateWindow();
    m_field->setFocus();
    QTRY_VERIFY(edit()->hasFocus());
}

void TokenFieldTest::cleanup()
{
    m_window.reset();
}

QList<QAbstractButton *> TokenFieldTest::tokens() const
{
    QList<QAbstractButton *> found;
    for (auto *button : m_field->findChildren<QAbstractButton *>()) {
        if (!button->isHidden() && button->accessibleName().startsWith("Filter "_L1))
            found.append(button);
    }
    return found;
}

void TokenFieldTest::type(const QString &text)
{
    QTest::keyClicks(edit(), text);
}

void TokenFieldTest::typingMakesTokens()
{
    QSignalSpy changed(m_field, &TokenField::textChanged);
    type(u"nightly is:locked "_s);
    QCOMPARE(m_field->parts(), (QStringList{u"is:locked"_s, u"nightly"_s}));
    QCOMPARE(m_field->text(), u"is:locked nightly"_s);
    type(u"larger:2GB"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_field->parts(), (QStringList{u"is:locked"_s, u"larger:2GB"_s, u"nightly"_s}));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().toString(), m_field->text());
}

void TokenFieldTest::completesKeyAndValue()
{
    type(u"ser"_s);
    QVERIFY(list() && list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(edit(), Qt::Key_Tab); // takes the key, its values follow
    QCOMPARE(edit()->text(), u"server:"_s);
    QCOMPARE(list()->model()->rowCount(), 3);
    type(u"s"_s);
    QCOMPARE(list()->model()->rowCount(), 2); // those that hold it, in any case
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_field->text(), u"server:Skyblock"_s);
    QVERIFY(!list()->isVisible());
    QVERIFY(edit()->text().isEmpty());
    // A value with a blank is written in quotes.
    type(u"server:old"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(m_field->text(), u"server:Skyblock server:\"Old World\""_s);
    // Down shows all keys, Escape hides them and leaves the filter alone.
    QTest::keyClick(edit(), Qt::Key_Down);
    QCOMPARE(list()->model()->rowCount(), 3);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_field->parts().size(), 2);
}

void TokenFieldTest::backspaceTakesTheLast()
{
    m_field->setText(u"server:Survival is:locked ab"_s);
    for (int letter = 0; letter < 2; ++letter)
        QTest::keyClick(edit(), Qt::Key_Backspace);
    QCOMPARE(m_field->text(), u"server:Survival is:locked"_s);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QCOMPARE(m_field->text(), u"server:Survival"_s);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QVERIFY(m_field->text().isEmpty());
    QTest::keyClick(edit(), Qt::Key_Backspace); // nothing more to take
}

void TokenFieldTest::arrowsGoIntoTheTokens()
{
    m_field->setText(u"server:Survival is:locked"_s);
    QTest::keyClick(edit(), Qt::Key_Left);
    QTRY_VERIFY(tokens().size() == 2 && tokens().at(1)->hasFocus());
    QTest::keyClick(tokens().at(1), Qt::Key_Left);
    QTRY_VERIFY(tokens().at(0)->hasFocus());
    QTest::keyClick(tokens().at(0), Qt::Key_Delete);
    QCOMPARE(m_field->text(), u"is:locked"_s);
    QTest::keyClick(edit(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // edits it
    QCOMPARE(edit()->text(), u"is:locked"_s);
    QVERIFY(edit()->hasFocus());
}

void TokenFieldTest::copiesAsPlainText()
{
    m_field->setText(u"server:\"Old World\" is:locked night"_s);
    QTest::keyClick(edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"server:\"Old World\" is:locked night"_s);
    QTest::keyClick(edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QVERIFY(m_field->text().isEmpty());
}

void TokenFieldTest::plainTextBecomesTokens()
{
    QGuiApplication::clipboard()->setText(u"server:Survival larger:500MB monthly"_s);
    QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_field->parts(),
             (QStringList{u"server:Survival"_s, u"larger:500MB"_s, u"monthly"_s}));
}

void TokenFieldTest::aDraftIsNoFilterYet()
{
    m_field->setText(u"is:locked"_s);
    type(u"larger:2"_s);
    QCOMPARE(m_field->text(), u"is:locked"_s); // "2" is no size yet
    type(u"GB"_s);
    QCOMPARE(m_field->text(), u"is:locked larger:2GB"_s);
}

void TokenFieldTest::removesAPart()
{
    m_field->setText(u"is:locked larger:2GB words"_s);
    m_field->remove(u"larger:2GB"_s);
    QCOMPARE(m_field->text(), u"is:locked words"_s);
    m_field->remove(u"words"_s);
    QCOMPARE(m_field->text(), u"is:locked"_s);
}

void TokenFieldTest::keepsWhatItDoesNotKnow()
{
    type(u"colour:red "_s);
    QCOMPARE(m_field->text(), u"colour:red"_s); // the page says that it is not understood
    QVERIFY(tokens().isEmpty());
    QCOMPARE(filterWords(u"a \"b c\" key:\"d e\""_s),
             (QStringList{u"a"_s, u"b c"_s, u"key:d e"_s}));
}

void TokenFieldTest::mirrors()
{
    m_field->setText(u"is:locked"_s);
    const int left = tokens().constFirst()->mapTo(m_field, QPoint()).x();
    QVERIFY(left < m_field->width() / 2);
    m_field->setLayoutDirection(Qt::RightToLeft);
    const int mirrored = tokens().constFirst()->mapTo(m_field, QPoint()).x();
    QCOMPARE(mirrored, m_field->width() - left - tokens().constFirst()->width());
}

HOLDFAST_TEST(TokenFieldTest)

#include "tst_token_field.moc"

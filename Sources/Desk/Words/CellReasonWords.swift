import Store

extension CellReason {
  /// Why a cell cannot be taken; and what to write instead.
  func sentence(_ say: Speech) -> String {
    numberSentence(say) ?? daySentence(say) ?? textSentence(say)
  }

  private func numberSentence(_ say: Speech) -> String? {
    switch self {
    case .notANumber:
      say(
        "not a number; write digits, such as 70.35",
        "pas un nombre\u{202F}; écrivez des chiffres, comme 70.35",
        "não é um número; escreva dígitos, como 70.35")
    case .notWhole:
      say(
        "not a whole number; write digits alone, such as 12",
        "pas un entier\u{202F}; écrivez des chiffres, comme 12",
        "não é inteiro; escreva só dígitos, como 12")
    case .belowZero:
      say(
        "below zero; write 0 or more", "négatif\u{202F}; écrivez 0 ou plus",
        "abaixo de zero; escreva 0 ou mais")
    case .tooLarge:
      say(
        "too large; check the digits", "trop grand\u{202F}; vérifiez les chiffres",
        "grande demais; confira os dígitos")
    case .scientific:
      say(
        "in scientific notation; write all digits",
        "en notation scientifique\u{202F}; écrivez tous les chiffres",
        "em notação científica; escreva todos os dígitos")
    case .otherDigits:
      say(
        "not in the digits 0 to 9; write those", "pas en chiffres 0 à 9\u{202F}; écrivez ceux-là",
        "não usa os dígitos 0 a 9; use-os")
    case .ambiguousSeparator:
      say(
        "may mean thousands or decimals; write 1234.00 or 1.23",
        "milliers ou décimales\u{202F}; écrivez 1234.00 ou 1.23",
        "pode ser milhar ou decimal; escreva 1234.00 ou 1.23")
    case .tooManyDecimals(let allowed):
      say(
        "more than \(allowed) decimals; round it yourself",
        "plus de \(allowed) décimales\u{202F}; arrondissez vous-même",
        "mais de \(allowed) casas; arredonde antes")
    case .otherCurrency(let sign):
      say(
        "another currency (\(sign)) than the store’s; convert it",
        "autre devise (\(sign)) que la base\u{202F}; convertissez",
        "outra moeda (\(sign)) que a da base; converta")
    case .otherMinus:
      say(
        "a minus sign that is not -; write -", "un signe moins qui n’est pas -\u{202F}; écrivez -",
        "um sinal de menos que não é -; escreva -")
    case .parentheses:
      say(
        "in parentheses; write -70.35 if it is owed the other way",
        "entre parenthèses\u{202F}; écrivez -70.35 si c’est dû dans l’autre sens",
        "entre parênteses; escreva -70.35 se é devido ao contrário")
    case .ambiguousShare:
      say(
        "may be a share or a percentage; write 73%", "part ou pourcentage\u{202F}; écrivez 73%",
        "pode ser fração ou porcentagem; escreva 73%")
    default: nil
    }
  }

  private func daySentence(_ say: Speech) -> String? {
    let write = say("; write 2026-12-31", "\u{202F}; écrivez 2026-12-31", "; escreva 2026-12-31")
    switch self {
    case .notADay: return say("not a day", "pas une date", "não é uma data") + write
    case .ambiguousDay:
      return say("may be two days", "deux dates possibles", "pode ser duas datas") + write
    case .twoDigitYear:
      return say("a year of two digits", "une année à deux chiffres", "um ano de dois dígitos")
        + write
    case .spreadsheetDay:
      return say(
        "a spreadsheet’s day number", "un numéro de jour de tableur", "um número de dia de planilha"
      ) + write
    case .dayToCome:
      return say(
        "has not come yet; write a day up to today",
        "pas encore venu\u{202F}; écrivez un jour jusqu’à aujourd’hui",
        "ainda não chegou; escreva um dia até hoje")
    case .endsBeforeItBegins:
      return say(
        "lies before the day it was earned; write a later one",
        "précède le jour du gain\u{202F}; écrivez un jour plus tard",
        "vem antes do dia do ganho; escreva um dia posterior")
    case .timeOfDay:
      return say("has a time of day", "contient une heure", "tem hora do dia") + write
    default: return nil
    }
  }

  private func textSentence(_ say: Speech) -> String {
    switch self {
    case .notUTF8:
      say(
        "not UTF-8; save the file as UTF-8", "pas en UTF-8\u{202F}; enregistrez en UTF-8",
        "não é UTF-8; salve em UTF-8")
    case .nul:
      say(
        "a NUL byte; export the file again", "un octet NUL\u{202F}; refaites l’export",
        "um byte NUL; exporte de novo")
    case .blank:
      say(
        "blank, and must not be; write a value",
        "vide, et ne doit pas l’être\u{202F}; écrivez une valeur",
        "vazio, e não pode; escreva um valor")
    case .unknownWord(let allowed):
      say("not known; write ", "inconnu\u{202F}; écrivez ", "desconhecido; escreva ")
        + allowed.joined(separator: ", ")
    case .surroundingSpace:
      say(
        "spaces around it; take them away", "entouré d’espaces\u{202F}; ôtez-les",
        "espaços em volta; retire-os")
    case .invisible:
      say(
        "an invisible character; take it away", "un caractère invisible\u{202F}; ôtez-le",
        "um caractere invisível; retire-o")
    case .notComposed:
      say(
        "accents as characters of their own; export composed text (NFC)",
        "accents séparés\u{202F}; exportez en texte composé (NFC)",
        "acentos separados; exporte texto composto (NFC)")
    case .mixedScripts:
      say(
        "mixes alphabets that look alike; write it in one",
        "mélange des alphabets semblables\u{202F}; n’en gardez qu’un",
        "mistura alfabetos parecidos; use um só")
    case .mangledBySpreadsheet:
      say(
        "cut short by a spreadsheet; export the column as text",
        "tronqué par un tableur\u{202F}; exportez la colonne en texte",
        "cortado por uma planilha; exporte a coluna como texto")
    case .cardNumber:
      say(
        "looks like a payment card number, which is never stored; take it away",
        "ressemble à un numéro de carte, jamais conservé\u{202F}; ôtez-le",
        "parece número de cartão, que nunca é guardado; retire-o")
    case .differs(let row):
      say(
        "stands in row \(row) already, with other values; keep one",
        "figure déjà à la ligne \(row) avec d’autres valeurs\u{202F}; gardez-en une",
        "já está na linha \(row) com outros valores; fique com uma")
    case .creditedOtherwise:
      say(
        "credited already with another amount or day under this reference; give it another, or take the lot back",
        "déjà crédité avec un autre montant ou jour sous cette référence\u{202F}; changez-la, ou reprenez le lot",
        "já creditado com outro valor ou dia nesta referência; use outra, ou retome o lote")
    case .cells(let found, let expected):
      say(
        "a row of \(found) cells where the header has \(expected); add or quote what is missing",
        "une ligne de \(found) cellules pour \(expected) en en-tête\u{202F}; complétez ou mettez des guillemets",
        "uma linha de \(found) células para \(expected) no cabeçalho; complete ou use aspas")
    default: rowSentence(say)
    }
  }

  /// What is wrong with a cell of a file about subscribers who are there already.
  private func rowSentence(_ say: Speech) -> String {
    switch self {
    case .noSuchAccount:
      say(
        "no subscriber has this account; import the subscribers first, or correct it",
        "aucun abonné n’a ce compte\u{202F}; importez d’abord les abonnés, ou corrigez-le",
        "nenhum assinante tem esta conta; importe antes os assinantes, ou corrija")
    case .amountMissing:
      say(
        "a purchase, and the file has no amounts; add a column called amount",
        "un achat, et le fichier n’a pas de montants\u{202F}; ajoutez une colonne amount",
        "uma compra, e o arquivo não tem valores; acrescente uma coluna amount")
    default: ""
    }
  }
}

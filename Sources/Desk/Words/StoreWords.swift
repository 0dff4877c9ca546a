package import Store

extension StoreError {
  /// What happened, what is safe, and what to do.
  package func sentence(_ say: Speech) -> String {
    fileSentence(say) ?? runningSentence(say)
  }

  private func fileSentence(_ say: Speech) -> String? {
    switch self {
    case .missing(let path):
      say(
        "There is no store at \(path). Make one with: holdfast import FILE.csv, or try holdfast demo.",
        "Aucune base à \(path). Créez-la\u{202F}: holdfast import FICHIER.csv, ou essayez holdfast demo.",
        "Não há base em \(path). Crie uma: holdfast import ARQUIVO.csv, ou experimente holdfast demo."
      )
    case .folderMissing(let path):
      say(
        "The folder \(path) does not exist; make it first.",
        "Le dossier \(path) n’existe pas\u{202F}; créez-le d’abord.",
        "A pasta \(path) não existe; crie-a antes.")
    case .folderOpen(let path):
      say(
        "Others may write into \(path); close it with: chmod 700 \(path)",
        "D’autres peuvent écrire dans \(path)\u{202F}; fermez-le\u{202F}: chmod 700 \(path)",
        "Outros podem gravar em \(path); feche com: chmod 700 \(path)")
    case .notAStore(let path):
      say(
        "\(path) is not a Holdfast store; nothing was changed.",
        "\(path) n’est pas une base Holdfast\u{202F}; rien n’a été modifié.",
        "\(path) não é uma base Holdfast; nada foi alterado.")
    case .symlink(let path):
      say(
        "\(path) is a symbolic link, which is not followed; name the file itself.",
        "\(path) est un lien symbolique, qui n’est pas suivi\u{202F}; nommez le fichier.",
        "\(path) é um link simbólico, que não é seguido; indique o próprio arquivo.")
    case .corrupt(let what):
      say(
        "The store is damaged (\(what)); nothing was changed. Restore the last backup.",
        "La base est endommagée (\(what))\u{202F}; rien n’a été modifié. Restaurez la dernière sauvegarde.",
        "A base está danificada (\(what)); nada foi alterado. Restaure a última cópia.")
    case .newer(let version, let ours):
      say(
        "The store has version \(version), this program knows up to \(ours); update the program.",
        "La base est en version \(version), ce programme va jusqu’à \(ours)\u{202F}; mettez-le à jour.",
        "A base é da versão \(version), este programa conhece até \(ours); atualize o programa.")
    case .currency(let store, let catalogue):
      say(
        "The store is in \(store), the catalogue in \(catalogue); name a catalogue in \(store) with --catalogue.",
        "La base est en \(store), le catalogue en \(catalogue)\u{202F}; donnez un catalogue en \(store) avec --catalogue.",
        "A base é em \(store), o catálogo em \(catalogue); indique um catálogo em \(store) com --catalogue."
      )
    case .permission(let path):
      say(
        "You may not open \(path); ask its owner.", "Vous ne pouvez pas ouvrir \(path).",
        "Você não pode abrir \(path); fale com o dono.")
    default: nil
    }
  }

  private func runningSentence(_ say: Speech) -> String {
    switch self {
    case .readOnly:
      say(
        "Not recorded: the store cannot be written here. What you typed is kept.",
        "Non enregistré\u{202F}: la base est en lecture seule. Votre saisie est conservée.",
        "Não gravado: a base é só de leitura. O que você digitou foi mantido.")
    case .full:
      say(
        "Not recorded: the disk is full. Free some room and press the key again.",
        "Non enregistré\u{202F}: le disque est plein. Libérez de la place et réessayez.",
        "Não gravado: o disco está cheio. Libere espaço e tente de novo.")
    case .busy:
      say(
        "Not recorded: another process holds the store. Press the key again.",
        "Non enregistré\u{202F}: un autre processus tient la base. Réessayez.",
        "Não gravado: outro processo segura a base. Tente de novo.")
    case .io(let code):
      say(
        "Not recorded: the disk failed (\(code)). Tell your administrator.",
        "Non enregistré\u{202F}: le disque a échoué (\(code)). Prévenez l’administrateur.",
        "Não gravado: o disco falhou (\(code)). Avise o administrador.")
    case .unknown:
      say(
        "It is not known whether this was recorded; look at the call again before you repeat it.",
        "On ignore si c’est enregistré\u{202F}; relisez l’appel avant de recommencer.",
        "Não se sabe se foi gravado; confira a ligação antes de repetir.")
    case .pragma(let name, let wanted, let actual):
      say(
        "SQLite has \(name)=\(actual) where \(wanted) is needed; the store was not opened.",
        "SQLite a \(name)=\(actual) au lieu de \(wanted)\u{202F}; la base n’a pas été ouverte.",
        "O SQLite tem \(name)=\(actual) em vez de \(wanted); a base não foi aberta.")
    case .currency(let store, let catalogue):
      say(
        "The store is in \(store), the catalogue in \(catalogue); use a catalogue in \(store).",
        "La base est en \(store), le catalogue en \(catalogue)\u{202F}; prenez un catalogue en \(store).",
        "A base está em \(store), o catálogo em \(catalogue); use um catálogo em \(store).")
    case .interrupted:
      say("Interrupted.", "Interrompu.", "Interrompido.")
    case .constraint(let words), .statement(let words):
      say(
        "Not recorded: the store refused it (\(words)).",
        "Non enregistré\u{202F}: la base l’a refusé (\(words)).",
        "Não gravado: a base recusou (\(words)).")
    default: ""
    }
  }
}

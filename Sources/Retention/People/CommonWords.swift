/// The words that most passwords are made of, in the languages of the desk. Fifteen characters
/// leave most lists behind, since what is on them is shorter; what people do instead is to put
/// such words side by side, which is why words stand here and not whole passwords.
enum CommonWords {
  static let all = Set(words.split(separator: " ").map { Array($0.unicodeScalars) })
  static let lengths = Set(all.map(\.count))

  /// Which character follows which along the alphabet, the figures and the rows of keyboards, each
  /// way as a table of its own.
  static let follows: [Set<[Unicode.Scalar]>] = {
    let rows = tracks.split(separator: " ").map { Array($0.unicodeScalars) }
    return (rows + rows.map { $0.reversed() }).map { row in
      Set(zip(row, row.dropFirst()).map { [$0, $1] })
    }
  }()

  private static let tracks = """
    abcdefghijklmnopqrstuvwxyza 12345678901 qwertyuiop[ asdfghjkl; zxcvbnm, azertyuiop qsdfghjklm \
    wxcvbn 1q2w3e4r5t6y7u8i9o0p 1a2z3e4r5t6y7u8i9o0p 1qaz2wsx3edc4rfv5tgb6yhn7ujm !@#$%^&*() \
    1a2b3c4d5e6f7g8h9i
    """

  private static let words = """
    a abril access account acesso adm admin administrator agent agente agosto amigo amor amour \
    and andrea andrew angel angels anna antonio april arsenal ashley august autumn avril azerty \
    baby babygirl bailey banana baseball basketball batman battery beautiful benfica bienvenue \
    bonjour boss brasil buster butterfly call callcenter camille center changeit changeme \
    charlie cheese chelsea chocolat chocolate chouchou coeur company computer cookie corporate \
    correct dallas daniel de december decembre default demo desk deus dezembro diamond digital \
    dimanche domingo doudou dragon eagle easter elephant email enter estrela ete example fall \
    familia family february felicidade fevereiro fevrier flamengo flower foobar football forever \
    france freedom friday friend friends futebol gabriel george ginger god golden google guest \
    guitar hallo hannah happy harley hello hiver hockey holdfast home horse house hunter i \
    iloveu iloveyou in internet inverno is it janeiro january janvier jasmine je jennifer \
    jessica jesus jetaime jeudi jordan joshua juillet juin julho julia july june junho junior \
    justin key killer king kitty lakers legend letme letmein liberdade license liverpool login \
    loja london loulou love lovely loveme lover lucky lundi madrid maggie mai maio manager march \
    marco mardi marie mars master matrix matthew maverick me mercredi meu michael michelle minha \
    mon monday mondial monkey morgan mot motdepasse mother mustang my naruto new nicole ninja \
    nothing november novembre novembro now number october octobre office one orange oublie \
    outono outubro pa paris parola pass passe passw passwd password passwords passwort pepper \
    phone please pokemon porto portugal primavera prime princesa princess printemps private \
    purple qazwsx quarta queen quinta qwert qwerty ranger real red reset retencao retention \
    robert root rosebud sabado sabrina safe samantha samedi samsung santos saturday school \
    secret secreta secrets secure security segredo segunda senha senior september septembre \
    server setembro sexta shadow silver simple sol soleil sommer sophie spring staple star \
    starwars summer sun sunday sunshine super superman superuser supervisor support system team \
    teamo telecom telephone temp temporary terca test teste tester testing the thing this thomas \
    three thunder thursday tigger to today trustno trustnoone tuesday two ultra unicorn universe \
    unlock user usuario utilisateur utilizador vacances vanessa vendredi verano verao victoria \
    vida vie web wednesday welcome whatever winner winter work world xbox xxx yankees you your \
    yourname zxcvbn
    """
}

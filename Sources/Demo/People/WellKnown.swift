extension Name {
  /// Pairs that the lists could make and that belong to someone well known: made-up people must
  /// not pass for real ones. Given name to family names, as e-mail addresses spell them.
  static let wellKnown: [String: [String]] = {
    let pairs = """
      francois:morel gareth:edwards simon:hughes duncan:edwards jonathan:edwards graham:green
      thomas:hughes cillian:murphy niamh:kavanagh sinead:oconnor maeve:brennan anna:fischer
      julia:jager katharina:wagner stefan:kiessling andreas:moller florian:konig
      matthias:brandt bram:bakker bjorn:andersson miguel:oliveira manuel:deoliveira
      manuel:oliveira sergio:daconceicao antonio:simoes antonio:silva fabio:silva rui:silva
      tiago:santos nuno:santos gabriel:barbosa thiago:silva gustavo:lima lucas:lima rafael:leao
      edson:nascimento edson:donascimento everton:ribeiro javier:hernandez sergio:ramos
      oscar:martinez cesar:romero gonzalo:ramos sergio:garcia inigo:martinez emiliano:martinez
      angel:gomez pilar:rubio piotr:zielinski baris:yilmaz oguz:aydin pooja:bhat imran:qureshi
      sanjay:gupta ananya:chatterjee siddharth:malhotra radhika:gupta cheikh:diop moussa:sow
      moussa:traore aminata:toure aminata:traore emeka:okafor boubacar:traore daisuke:takahashi
      ichiro:suzuki hanako:yamada jaehyun:lee seojun:park jiwoo:choi minji:lee
      giorgos:papadopoulos oliver:reid susan:barnes harry:reid julien:vidal nicolas:gonzalez
      """
    var families: [String: [String]] = [:]
    for pair in pairs.split(whereSeparator: \.isWhitespace) {
      let halves = pair.split(separator: ":")
      families[String(halves[0]), default: []].append(String(halves[1]))
    }
    return families
  }()
}

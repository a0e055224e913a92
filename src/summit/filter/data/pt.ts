import type { Pack } from '../read/pack.ts';

/** Portuguese words by concept, Brazilian first; the notation stands in `en/restraintRules.ts`. */
const CONCEPTS: Readonly<Record<string, string>> = {
  WE: `
    nós, a gente, agnt, noiz, nosso, nossos, nossa, nossas, nss, meu, meus, minha, minhas,
    minha empresa, nossa empresa, nossa casa, conosco, connosco, comigo, por aqui, por cá,
    aqui em casa, aqui na casa, aqui a gente, aqui é, aqui tá, aqui está, aqui foi, aqui são,
    aqui ficou, cá em casa, do meu lado, do nosso lado, da nossa parte, pra gente, temos, estamos,
    tamos, tivemos, tínhamos, somos, fomos, éramos, fizemos, ficamos, fechamos, pagamos, cobramos,
    faturamos, recebemos, ganhamos, demos, damos, levamos, perdemos, pegamos, estávamos,
    conseguimos, operamos, saímos, entramos, subimos, baixamos, rodamos, estou pagando,
    tô pagando, tô cobrando, to cobrando, to pagando, estou cobrando
  `,
  I: `
    eu, mim, sou, estou, tenho, vou, fiz, tive, posso, quero, to com, recebo, pago, cobro
  `,
  YOU: `
    você, vocês, vc, vcs, vcx, voceis, ocê, ocês, cê, cês, ceis, tu, seu, seus, sua, suas, teu,
    teus, tua, tuas, vosso, vossos, vossa, vossas, vós, convosco, consigo, alguém, algm, quem,
    pessoal, galera, malta, turma daí, os outros, as outras, os demais, o resto, todo mundo,
    td mundo, cada um, qualquer um, por aí, daí, aí na, aí em, aí no, aí com, aí pra, aí pro,
    aí é, aí tá, aí também, com vocês, alguma empresa, algum de, alguma de, qual de
  `,
  PEER: `
    fornecedor(|es|a|as), parceir(os|as), outro parceiro, outra parceira, cada parceir(o|a),
    nenhum parceiro, concorrente(|s), rival, rivais, terceirizada(|s), outra empresa,
    outras empresas, cada empresa, as empresas, essas empresas, as seis empresas, seis empresas,
    um do outro, uns dos outros, umas das outras, uma da outra, um ao outro, uns aos outros,
    entre nós, entre a gente, entre as empresas, entre empresas, entre parceiros, os seis,
    as seis, nós seis, nós os seis, dos seis, das seis, todos os seis, todas as seis, cada site,
    outro site, outros sites, outra operação, outras operações, os outros cinco, outros cinco,
    as outras cinco, qualquer um de nós, algum de vocês, alguma de vocês, algum de nós,
    alguma de nós, qual de vocês, quais de vocês, quem de vocês, quem daqui, um de vocês,
    uma de vocês, dois de vocês, nenhum de vocês, nenhum de nós, nenhuma de nós, cada um de nós,
    cada uma de nós, todos nós, todas nós, vizinh(o|os|as), casa ao lado, casas aqui, outra casa,
    outras casas, bpo, bpos, vendor, vendors, prestador(|es|as), concorrência, o outro lado,
    a outra mesa, empresa da mesa, aquela empresa, os novatos da sala
  `,
  ALL: `
    vamos todos, vamos todas, vamo todo mundo, bora todos, bora todo mundo, todo mundo, td mundo,
    tdmundo, geral, todos, todas, ninguém, ngm, nenhum de nós, nenhuma de nós, nenhum, nenhuma,
    cada um, cada uma, juntos, juntas, junto, em bloco, em conjunto, em uníssono,
    combin(ar|amos|emos|ando|ado|ada), combina, acordo, acordo de cavalheiros, pacto, trato,
    trégua, palavra de honra, aperto de mão, apertar a mão, unid(o|os|as), união, solidariedade,
    mesma linha, mesma carta, mesmo texto, mesma resposta, mesma data, mesmo mês, mesmo dia,
    mesmo discurso, mesma régua, mesmo patamar, uma voz só, uma só voz, voz única, frente única,
    frente comum, os seis, as seis, nós seis, todos os seis, todas as seis, todos nós, todas nós,
    entre nós, entre a gente, quem topa, topam, topa, tão dentro, estão dentro, tamo junto,
    tamos juntos, fechado, fechou, feito, combinado, segurar a linha, manter a linha,
    segurar a barra, se todos, se ninguém, se a gente, alinh(ar|ado|ados|amos), alinhamento,
    coordenad(o|os|a|as), coletivo, coletiva, coletivamente, solidárias, ao mesmo tempo,
    de mãos dadas, 🤝, compromisso, comprometemos, ambos, nós dois, uma frente, fila única
  `,
  OURSELVES: `
    todos nós, todas nós, nós todos, nós todas, nenhum de nós, nenhuma de nós, cada um de nós,
    cada uma de nós, nós seis, os seis, as seis, dos seis, das seis, todos os seis, todas as seis,
    seis empresas, seis fornecedores, seis parceiros, seis parceiras, entre nós, entre a gente,
    entre nós seis, um de nós, uma de nós, algum de nós, alguma de nós, qualquer um de nós,
    fornecedores, fornecedoras, parceiros, parceiras, nenhum parceiro, nenhum fornecedor,
    nenhuma empresa, nenhuma das seis, nenhum dos seis, cada parceir(o|a), cada fornecedor(|a),
    cada empresa, todas as empresas, as empresas, todos os parceiros, todos os fornecedores,
    todo mundo aqui, todos aqui, quem tá aqui, quem está aqui, nesta sala, nessa sala,
    aqui na sala, desta mesa, dessa mesa, nós dois, ambas as empresas, os demais parceiros,
    todos os sites, cada site, ninguém aqui, ninguém nessa sala, ninguém da sala,
    nem vocês nem nós
  `,
  NOBODY: `
    ninguém, ngm, ngn, ninguem aqui, nenhum de nós, nenhuma de nós, nenhum dos seis,
    nenhuma das seis, nenhum de vocês, nenhum parceiro, nenhum fornecedor, nenhuma empresa,
    nenhuma parceira, nem um de nós, nenhum de nos
  `,
  LETS: `
    vamos, vamo, bora, simbora, vambora, podemos, podíamos, poderíamos, devíamos, deveríamos,
    devemos, a gente podia, a gente devia, a gente pode, a gente deveria, dava pra, daria pra,
    que tal, e se a gente, e se nós, e se todos, e se todo mundo, proponho, sugiro, proposta,
    sugestão, minha sugestão, minha proposta, combin(ar|amos|emos), topam, quem topa
  `,
  NOT: `
    não, nao, nunca, jamais, nem, sem, nada de, nenhum, nenhuma, parar de, para de, parem,
    parem de, pare de, chega de, deixa de, deixem, evit(ar|em|amos), proibido, ninguém, ngm,
    tirem a mão, tira a mão, fora do, longe do, longe da, longe de, 🙅
  `,
  TAIL: `
    e vocês, e vcs, e vc, e você, e cês, e ocês, e tu, e vós, e os outros, e o resto, e aí,
    e por aí, e daí, e na sua, e no seu, e a sua, e o seu, e a de vocês, e o de vocês,
    e as de vocês, e os de vocês, e a de vcs, e o de vcs, e as de vcs, e os de vcs, e na de vcs,
    e na de vocês, e no de vocês, e com vocês, e com vcs, e pra vocês, a de vocês, o de vocês,
    a de vcs, o de vcs, as de vcs, os de vcs, as de vocês, os de vocês, e a tua, e o teu,
    e a vossa, e o vosso, e aí na, vocês também, vcs tb, vcs também, aí também, igual a nós,
    do lado de vocês, na casa de vocês, por aí, na de vocês, na de vcs, contigo, convosco,
    e o pessoal, e a galera, e a malta
  `,
  ASK: `
    quanto, quanta, quantos, quantas, qto, qts, qtos, qtas, qnt, qnto, qntos, qntas, qt, qual,
    quais, ql, quem, a como, como, cm, onde, aonde, quando, qdo, qnd, por quanto, em quanto,
    alguém, algm, vocês estão, vocês tão, vcs tão, vcs estão, vcs ta, cês tão, me diz, me digam,
    me diga, diz aí, digam, digam aí, fala aí, falem, me fala, me falem, me conta, me contem,
    conta aí, contem, curios(o|a), curiosidade, por curiosidade, pergunta, perguntar, será que,
    dá pra saber, dá pra dizer, posso saber, posso perguntar, queria saber, quero saber,
    gostava de saber, gostaria de saber, vale perguntar, mais ou menos quanto, qual a faixa,
    que faixa, em que faixa, que valor, que percentual, q valor, quem mais, quem já, quem aí,
    algum de vocês, alguma de vocês, tem como saber, é verdade que, confere, procede, chuta,
    chutem, ordem de grandeza, pode ser aproximado, tipo quanto
  `,
  PAIR: `
    você, vocês, vc, vcs, cê, cês, ocês, tu, seu, seus, sua, suas, teu, tua, vosso, vossa, alguém,
    quem, quem mais, pessoal, galera, malta, povo, os outros, o resto, cada um, cada um de vocês,
    parceiros, fornecedores, todo mundo, por aí, daí, aí, sua empresa, empresa de vocês,
    lado de vocês, casa de vocês, algum de vocês, colegas
  `,
  PRICE: `
    preço(|s), precinho, pricing, tarifa(|s), tarifário, tabela de preço(|s), margem, margens,
    margenzinha, markup, rentabilidade, lucro(|s), lucratividade, desconto(|s), descontão,
    descontinho, abatimento(|s), rebate, reajuste(|s), reajustar, repasse(|s), indexação,
    indexador, correção do preço, ticket médio, fatura(|s), faturamento, faturar, honorário(|s),
    nota fiscal, bilhetagem, orçamento(|s), cotação, cotações, custo por, custo hora,
    custo da hora, custo do seat, custo da pa, custo da posição, custo de pa, nosso custo,
    custo de vocês, custo total, custo carregado, custo cheio, custo fixo, custo operacional,
    valor hora, valor da hora, valor da pa, valor do seat, valor por, valor da posição,
    valor do contrato, valor da chamada, taxa por hora, taxa por minuto, taxa por posição, avença,
    rate, rates, rate card, fee, fees, uplift, gain share, ganho compartilhado, ipca, igpm,
    baratear, barato, baratinho, mais barato, mais caro, preço de banana, dumping, preço cheio,
    preço mínimo, prejuízo, no vermelho, break even, piso de preço, câmbio, ebitda, rentável,
    rentáveis, valor médio, resultado da conta, precificação, desconto progressivo,
    degrau de desconto, faixa de desconto, mão de obra repassada, correção anual, reequilíbrio
  `,
  PRICEHARD: `
    rate card, tabela de preço(|s), tabela de tarifa(|s), tarifa por, tarifa da hora, tarifário,
    preço por, preço da hora, preço hora, preço da pa, preço por pa, preço da posição,
    preço por posição, preço do seat, preço do minuto, preço da chamada, preço médio,
    preço mínimo, preço piso, piso de preço, preço de tabela, preço de venda, preço cheio,
    nosso preço, nossos preços, preço de vocês, preços de vocês, preço de vcs, seu preço,
    preços de vcs, vosso preço, vossos preços, nossa tarifa, tarifa de vocês, tarifa de vcs,
    sua tarifa, nossas tarifas, vossa tarifa, valor hora, valor da hora, valor por hora,
    valor da pa, valor por pa, valor da posição, valor por posição, valor do seat,
    valor do minuto, valor por minuto, valor por chamada, valor por contato,
    valor por atendimento, hora logada, horas logadas, hora falada, horas faladas, hora produtiva,
    horas produtivas, hora paga, horas pagas, hora faturada, horas faturadas, hora faturável,
    hora cheia, minuto falado, minutos falados, minuto tratado, minuto faturado, minuto tarifado,
    minuto produtivo, hora de agente, hora agente, custo por hora, custo por pa,
    custo por posição, custo por seat, custo da pa, custo da hora, custo do seat,
    custo por contato, custo por chamada, custo por atendimento, custo por fte, custo carregado,
    pa carregada, margem bruta, margem líquida, margem operacional, nossa margem, margem de vocês,
    margem de vcs, sua margem, nossas margens, vossa margem, margem do contrato,
    margem da operação, desconto por volume, desconto de volume, nosso desconto,
    desconto de vocês, desconto de vcs, guerra de preço(|s), reajuste anual, reajuste do contrato,
    reajuste contratual, índice de reajuste, cláusula de reajuste, repasse do dissídio,
    repasse de dissídio, repassar o dissídio, repassar o piso, repassam o dissídio,
    repassa o dissídio, reajuste de preço, reajuste de tarifa, aumento de preço,
    aumento de tarifa, aumento da tarifa, aumento do preço, uplift, gain share, gainshare,
    ganho compartilhado, sucesso compartilhado, remuneração por resultado, cobrança por hora,
    cobrança por minuto, cobrança por resolução, cobrança por resultado do cliente,
    preço por resolução, por resolução, por chamada resolvida, faturamento por,
    modelo de cobrança, modelo de precificação, precificação, modelo de faturamento, pricing,
    billing rate, diferencial de fim de semana, diferencial bilíngue, piso da hora,
    faturar treinamento, faturam treinamento, fatura o treinamento, faturam o treinamento,
    nossa rentabilidade, rentabilidade de vocês, rentabilidade de vcs, rentabilidade do contrato,
    ebitda, tabela de hora, valor só por hora, reequilíbrio econômico, reequilíbrio do contrato,
    faturar o nesting, fatura o nesting, faturam o nesting, posição fixa, remuneração por contato,
    remuneração por chamada, remuneração por posição
  `,
  CHARGE: `
    cobr(o|a|amos|am|ar|ava|avam|ando|ado|ada|aram|ou|em|aremos),
    fatur(o|amos|am|ar|ando|ado|ou|aram), precific(o|a|amos|am|ar|ando), orç(ar|ou|amos|aram|ado),
    cot(ar|aram|amos|ando), tarif(ar|am|amos|ado), vend(em|emos|endo|eram),
    repass(o|a|amos|am|ar|ando|aram|ou), descont(ar|am|amos|aram|ou|ando), bilh(ar|amos)
  `,
  UNIT: `
    hora, horas, hr, hrs, minuto, min, pa, pas, p.a, posição, posições, seat, seats, fte, ftes,
    logada, falada, produtiva, tratada, paga, faturável, headcount, homem hora, cabeça, licença,
    por contato, por chamada, por atendimento, por ligação, por caso, por email, por chat,
    por resolução, bilíngue, treinamento, nesting, madrugada, fim de semana, feriado, ramp,
    mensal, por mês, contrato, conta, operação
  `,
  PERHOUR: `
    por hora, p hora, a hora, hora logada, hora falada, hora produtiva, hora paga, hora cheia,
    hora faturada, hora faturável, a hora cheia, da hora logada, por minuto, o minuto,
    minuto falado, minuto tratado, minuto faturado, por min, por pa, p pa, a pa, por posição,
    a posição, posição cheia, por seat, o seat, por fte, o fte, por cabeça, por agente,
    por operador, por atendente, por contato, o contato, por chamada, a chamada, por ligação,
    por atendimento, o atendimento, por resolução, por caso resolvido, por chat, por email,
    por ticket, hora homem, homem hora, ⏱, por logado, por hora logada, tudo incluso,
    tudo incluído, carregado, carregada
  `,
  CURRENCY: `
    $, €, £, 💰, 🥜, reais, real, conto, contos, pila, pilas, mango, mangos, pau, paus, merréis,
    dinheiros, euro(|s), eur, dólar, dólares, usd, brl, dol, centavo(|s), cêntimo(|s), cents,
    libra(|s), mil reais, milhão, milhões
  `,
  PERCENT: `
    %, por cento, porcento, pct, percentual, porcentagem, pontos percentuais, ponto percentual,
    p.p, pp
  `,
  NUMWORD: `
    dois, duas, três, tres, quatro, cinco, sete, oito, nove, dez, onze, doze, treze, catorze,
    quatorze, quinze, dezesseis, dezasseis, dezessete, dezassete, dezoito, dezenove, dezanove,
    vinte, trinta, quarenta, cinquenta, cinqüenta, sessenta, setenta, oitenta, noventa, cem,
    cento, duzent(os|as), trezent(os|as), quatrocent(os|as), quinhent(os|as), seiscent(os|as),
    setecent(os|as), oitocent(os|as), novecent(os|as), mil, milhão, milhões, dúzia, dezena,
    dezenas, centena, centenas, metade, um terço, um quarto, um quinto, um sexto, dois terços,
    um e meio, um dígito, dois dígitos, dígito único, um dígito só
  `,
  BIGWORD: `
    trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, cem, cento, duzent(os|as),
    trezent(os|as), quatrocent(os|as), quinhent(os|as), seiscent(os|as), setecent(os|as),
    oitocent(os|as), novecent(os|as), centenas, meia centena, três andares, dois andares,
    um andar inteiro, metade da operação, um terço da operação
  `,
  MOVE: `
    sobe, subir, subiu, subimos, sobem, subindo, subida, desce, descer, desceu, descemos,
    baix(a|ar|ou|amos|am|ando|aram|em), aument(a|o|ar|ou|amos|am|ando|aram|em), reduz, reduzir,
    reduziu, reduzimos, redução, cort(a|ar|ou|amos|am|ando|aram|em), mant(er|ém|emos|eve|ido|ida),
    mantêm, segur(a|ar|ou|amos|am|ando|em), congel(a|ar|ou|amos|am|ado|ada),
    trav(ar|ou|amos|ado|ada), mex(e|er|eu|emos|em), ajust(a|ar|ou|amos|am|e), acima de, acima do,
    abaixo de, abaixo do, menos de, menos que, menor que, mais de, mais que, passar de, cair,
    caiu, caindo, cede, ceder, cedeu, cedemos, dobr(a|ar|ou|amos), apert(ar|ou|ada|ado),
    enxug(ar|ou|amos), teto, limite, mínimo, máximo, igual, iguais, igualar, fixo, fixa, magra,
    fina, negativ(o|a), parad(o|a), estável, derrub(ar|ou|a|aram), furar, furou, fura, puxar,
    puxaram, espremer, espremeram, espremeu, arredondar, tirar, deram, dar, deu, der, acompanhar,
    acompanhou, encolheu, emagreceu, engordou, folgad(o|a), saudável
  `,
  PAY: `
    pag(o|a|ar|amos|am|ando|ou|aram|ava|avam|o|uem), pagamento, salário(|s), salarial, salariais,
    piso, piso salarial, piso da categoria, teto salarial, ordenado(|s), vencimento base,
    remuneração, remunerar, remuneram, holerite, contracheque, folha, folha de pagamento, bônus,
    bonificação, bonificações, gratificação, gratificações, premiação, prêmio em dinheiro,
    comissão, comissões, comissionamento, comissionar, variável, rv, piv, plr, ppr,
    participação nos lucros, adicional, adicionais, adicional noturno, insalubridade,
    periculosidade, quinquênio, hora extra, horas extras, reajuste, reajuste salarial, dissídio,
    aumento, aumento salarial, mérito, vale refeição, vale alimentação, vale transporte,
    vale cultura, vale combustível, vr, vt, ticket refeição, ticket alimentação, cesta básica,
    benefício(|s), pacote de benefícios, plano de saúde, plano odontológico, convênio,
    convênio médico, auxílio, auxílios, auxílio creche, auxílio home office, ajuda de custo,
    diária, décimo terceiro, décimo quarto, subsídio de alimentação, subsídio de refeição,
    subsídio de turno, subsídio, seguro de saúde, prémio, prémios, diuturnidade(|s),
    faixa salarial, gorjeta, clt, líquido, na mão, base salarial, salário base, salário mínimo,
    ganho mensal, luvas, carteira assinada
  `,
  PAYHARD: `
    salário(|s), salarial, salariais, salariozinho, slr, slrio, remuneração, remuneração variável,
    remuneração total, piso salarial, piso do operador, piso de operador, acima do piso,
    abaixo do piso, só o piso, no piso, folha salarial, faixa salarial, faixas salariais,
    teto salarial, banda salarial, bandas salariais, ordenado(|s), salário base, base salarial,
    salário inicial, salário de entrada, salário de operador, salário de tl,
    salário do supervisor, reajuste salarial, aumento salarial, aumento de salário,
    aumento por mérito, plr, ppr, participação nos lucros, bônus de permanência,
    bônus de retenção, bônus de assiduidade, bônus de contratação, bônus de indicação,
    bônus de admissão, bônus de pontualidade, bônus anual, bônus de tl, bônus do supervisor,
    bônus de operador, prêmio de assiduidade, prêmio por presença, prémio de assiduidade,
    prémio de presença, prêmio assiduidade, adicional noturno, adicional de turno,
    adicional de madrugada, adicional bilíngue, adicional de idioma, adicional de função,
    vale refeição, vale alimentação, vale transporte, vale cultura, vale combustível, vr, vt,
    ticket refeição, ticket alimentação, cesta básica, auxílio creche, auxílio home office,
    auxílio alimentação, auxílio transporte, auxílio internet, subsídio de alimentação,
    subsídio de refeição, subsídio de turno, subsídio noturno, diuturnidade(|s), comissionamento,
    comissão de vendas, comissão por venda, tabela de comissão, comissão do operador, remuneram,
    pacote de benefícios, décimo quarto, ajuda de custo, plano de cargos e salários,
    pesquisa salarial, política salarial, política de remuneração, hora extra paga,
    campanha de rv, rv do operador, rv dos operadores, rv de operador, rv do tl, nossa rv,
    rv de vocês, rv de vcs, teto da rv, valor da rv, valor do vr, valor do vale, dissídio acima,
    antecipar o dissídio, luvas de contratação, bolsa auxílio, pretensão salarial,
    oferta salarial, bônus de nível, bônus noturno, adicional do noturno, salário do operador,
    salário dos operadores, holerite de vocês, tíquete refeição, tíquete alimentação,
    décimo quinto, vale creche, valor do salário, aumento espontâneo, remuneração do operador,
    salário de líder, salário do líder, prémio de permanência, salário mínimo mais
  `,
  STAFF: `
    operador(|es|a|as), operadorzinho, atendente(|s), agentes, agente bilíngue,
    consultor(|es|a|as), assistente(|s), representante(|s), teleoperador(|es|a|as), tl, tls,
    team leader(|s), líder, líderes, supervisor(|es|a|as), sup, sups, monitor(|es|a|as),
    monitores de qualidade, instrutor(|es|a|as), multiplicador(|es|a|as), treinador(|es|a|as),
    formador(|es|a|as), coordenador(|es|a|as), gestor(|es|a|as), gerente(|s), analista(|s),
    analista de qualidade, backoffice, bko, novat(o|os|a|as), recém contratad(o|os|a|as),
    iniciante(|s), júnior, pleno, sênior, seniores, funcionári(o|os|a|as), colaborador(|es|a|as),
    empregad(o|os|a|as), trabalhador(|es|as), equipe, equipa, quadro, mão de obra, minha gente,
    nossa gente, gente boa, gente nossa, gente de vocês, bilíngue(|s), trilíngue(|s), talento(|s),
    profissional, profissionais, estagiári(o|os|a|as), aprendiz, aprendizes, headcount,
    promotor(|es), wfm, qa, qas, sme
  `,
  GIVE: `
    dar, dá, dão, damos, dando, deu, deram, demos, dei, daria, paga, pagar, pagam, pagamos,
    pagando, pagou, pagaram, pago, oferec(e|er|em|emos|eu|endo|eram),
    aument(ar|a|am|amos|ou|aram|ando), subir, sobe, subimos, subiu, cort(ar|a|am|amos|ou|aram),
    congel(ar|a|am|amos|ou|aram), igual(ar|amos|ou), acompanh(ar|amos|ou|am),
    cri(ar|amos|ou|aram), lanç(ar|amos|ou), coloc(ar|amos|ou|aram), bot(ar|amos|ou|aram),
    começ(a|am|amos|ar|ou), entr(a|am|ar) ganhando, ganh(a|am|ar|ando|amos|ou),
    receb(e|em|er|emos|endo|eu), ter, tem, têm, temos, mex(er|e|emos|em), alinh(ar|amos),
    adiant(ar|amos|ou), antecip(ar|amos|ou), tir(ar|amos|ou|aram), mant(er|emos|ém),
    dobr(ar|amos|ou), reajust(ar|a|am|amos|ou|aram), bancar, bancamos, bancam
  `,
  POACH: `
    alici(ar|a|am|amos|ando|ou|aram|amento|ador), no poach, nopoach, no-hire, poach, poaching,
    não contratação, não aliciamento, não agressão, pacto de não, tirar gente, tirando gente,
    tiram gente, tiraram gente, tira gente, tira operador, tira líder, tirar líder,
    tirar operador, tirar supervisor, tirando supervisor, pegar gente, pegando gente, pegam gente,
    pegaram gente, levar gente, levando gente, levaram gente, pescar gente, pescando gente,
    pesc(ar|ando|aram) no, pesc(ar|ando) na, caçar gente, caçando gente, caça talentos,
    caçador de talento, caça ao, headhunter(|s), headhunting, contraproposta(|s),
    contra proposta(|s), contraoferta(|s), contra oferta(|s), cobrir a oferta, cobrir oferta,
    cobrir proposta, cobrir a proposta, período de quarentena, recontrat(ar|a|am|amos|ação),
    lista de bloqueio, lista negra de operador, leva e traz de gente, rouba monte,
    troca troca de operador, sangria de líder, desviar gente, seduz(ir|indo|iram), cooptar,
    cooptando, fisg(ar|ando|aram|ou), surrupi(ar|aram), 🏴, 🎣, roub(ar|a|am|ando|ou|aram|em) gente,
    roub(ar|a|am|ando|ou|aram|em) operador, roub(ar|a|am|ando|ou|aram|em) meu,
    roub(ar|a|am|ando|ou|aram|em) minha, roub(ar|a|am|ando|ou|aram|em) nosso,
    roub(ar|a|am|ando|ou|aram|em) líder, roub(ar|ando|aram|ou), quarentena de contratação,
    quarentena pra contratar, carta de liberação, não abordagem, abordar operador,
    abordar a equipe, abordar meu
  `,
  HIRE: `
    contrat(ar|a|am|amos|ando|ou|aram|e|em|ação|ações), recrut(ar|a|am|amos|ando|ou|aram|amento),
    entrevist(ar|a|am|amos|ando|ou|aram), abord(ar|am|amos|ando|ou|aram|agem),
    admit(ir|e|em|imos|iu|iram), seleção, chamar pra entrevista, chamando pra entrevista,
    chamaram pra entrevista, mandar proposta, mandando proposta, fazer proposta, fazendo proposta,
    fez proposta, fizeram proposta, ofereceu vaga, oferecer vaga, oferecendo vaga,
    oferecendo emprego, oferta de emprego, mandar mensagem no linkedin, linkedin, vaga, vagas,
    currículo, currículos, candidat(o|a|os|as|ou|aram), processo seletivo, processo de vocês,
    ligando pros meus, ligando pra minha, ligando pros nossos, chamando meus, chamando minha,
    levar, levando, levaram, pescar, pescando, roubar, roubando, roubaram, aliciar, aliciando,
    fisgar, pegar operador, pegar líder, mexer com, mexer na, mexer no time, atrás dos meus,
    atrás das minhas, atrás dos nossos, hr, admissão, contratação de ex
  `,
  HIREHARD: `
    contrat(ar|amos|am|ando|aram|ou|em|e), recrut(ar|a|am|amos|ando|ou|aram|em|e|amento),
    recontrat(ar|a|am|amos|e|em), alici(ar|a|am|amos|ando|ou|aram|e|em), roubar gente,
    roubando gente, roubar operador, roubar líder, roubar supervisor, tirar gente, tirar operador,
    tirar líder, entrevist(ar|am|amos|ando|aram|em), abord(ar|am|amos|ando|aram|em), admitir,
    admitem, fazer proposta, oferecer vaga, oferecer emprego, oferta de emprego, mandar proposta,
    chamar pra entrevista, contratação cruzada, absorver gente, chamar gente, assediar,
    assediando, buscar gente, buscar operador, levar gente
  `,
  RECRUITER: `
    recrutador(|es|a|as), recruiter(|s), headhunter(|s), caça talentos, rh de vocês, rh de vcs,
    seu rh, rh da, vosso rh, equipe de recrutamento, time de recrutamento, pessoal do rh,
    menina do rh, consultoria de rh, analista de rh, agência de emprego, carro de som,
    stand na porta, panfletando, banca na porta, recrutamento de vocês, carro de recrutamento,
    faixa de contratação, olheiro de operador
  `,
  THEIRS: `
    de vocês, de vcs, do outro, da outra, dos outros, das outras, um do outro, uns dos outros,
    uma da outra, umas das outras, alheio, alheia, alheios, do vizinho, da vizinha,
    da concorrência, do concorrente, da concorrente, de concorrente, dos concorrentes,
    de fornecedor, de outro fornecedor, de outra empresa, das empresas, dos parceiros,
    de parceiro, das parceiras, de parceira, entre nós, entre as empresas, entre parceiros,
    entre fornecedores, entre a gente, meus operadores, minhas operadoras, meus supervisores,
    meus líderes, meus instrutores, meus analistas, meus tls, minha gente, meu pessoal, meu time,
    minha equipe, minha equipa, nossos operadores, nossos líderes, nossos supervisores,
    nossa gente, dos seis, das seis, do nosso site, do meu site, da minha operação,
    da nossa operação, seus operadores, seus líderes, teu pessoal, vosso pessoal, vossa malta,
    de casa em casa, daqui da mesa
  `,
  BID: `
    rfp(|s), rfq(|s), rfi, edital, editais, licitação, licitações, licitar, pregão, pregões,
    leilão, leilão reverso, bafo, concorrência, certame, tomada de preço(|s), carta convite,
    cotação, cotações, shortlist, short list, lista curta, finalista(|s), proponente(|s),
    proposta comercial, proposta técnica, proposta final, melhor e última, última oferta,
    oferta final, lance(|s), concurso público, caderno de encargos, consulta ao mercado, bid,
    bids, tender, pitch da conta, proposta pro cliente, nossa proposta pro, proposta da renovação,
    proposta de renovação, habilitação, consórcio, proposta conjunta, sessão de lances,
    processo seletivo de fornecedor, seleção de fornecedor, convite do comprador, homologação
  `,
  BIDHARD: `
    rfp(|s), rfq(|s), edital, editais, licitação, licitações, licitar, pregão, leilão reverso,
    bafo, certame, carta convite, tomada de preço(|s), proposta comercial, proposta técnica,
    melhor e última, lance mínimo, lance final, proposta de cobertura, proposta conjunta,
    caderno de encargos, concurso público, bid, bids, tender, rfi, proposta da concorrência,
    concorrência da, concorrência do banco, concorrência da operadora, proposta da renovação,
    proposta de renovação, concorrência nova, sessão de lances, sala de lances, carta proposta,
    rodada de lances, processo de seleção de fornecedor, envelope de preço, concorrência privada,
    processo de contratação do banco
  `,
  DOBID: `
    particip(ar|a|am|amos|ando|ou|aram|em), entr(ar|am|amos|ando|ou|aram|arem),
    disput(ar|a|am|amos|ando|ou|aram), concorr(er|e|em|emos|endo|eu|eram),
    respond(er|e|em|emos|endo|eu|eram), entreg(ar|a|am|amos|ou|aram), mand(ar|am|amos|ou|aram),
    envi(ar|am|amos|ou|aram), apresent(ar|am|amos|ou|aram), ofert(ar|am|amos|ou|aram), propor,
    propôs, propuseram, propusemos, propondo, ganh(ar|amos|ou|aram), vencer, venceu, venceram,
    vencemos, perd(er|eu|emos|eram), desist(ir|iu|imos|iram), declin(ar|ou|amos|aram), abrir mão,
    ficar de fora, ficam de fora, fica de fora, fora dessa, pular essa, deixar passar,
    deixa passar, deixa essa, essa é nossa, essa é de vocês, essa é sua, sua vez, nossa vez,
    vez de vocês, vez de quem, rodízio, revezar, revezando, cobrir, juntos, em consórcio,
    parceria, dentro ou fora, convidad(o|a|os|as), convidaram, chamaram, chamad(os|as),
    classificad(o|a|os|as), passaram, passou, passamos, finalista(|s), prazo, lance, dar lance,
    vão de, vai de, foram de, número alto, número pra perder, pra constar
  `,
  DEALNAME: `
    conta, contrato, renovação, expansão, licitação, edital, concorrência, projeto, banco,
    operadora, seguradora, companhia aérea, aérea, varejista, varejo, telecom, energia, elétrica,
    concessionária, fintech, governo, prefeitura, hospital, plano de saúde, montadora,
    marketplace, e-commerce, fila nova, pedaço, lote, lotes, logo, cliente novo, a grande,
    nearshore, sac da, receptivo, cobrança, retenção, saneamento
  `,
  SPLIT: `
    divid(ir|e|em|imos|indo|iu|ido|ida), divisão, repart(ir|e|em|imos|indo|iu), partilh(a|ar) do,
    rach(ar|a|amos|ando), rate(ar|io|amos), lote(ar|ando|amos), loteamento, fati(ar|ando|amos),
    distribu(ir|imos|iu) entre, rodízio, revez(ar|amos|amento), cada um na sua, cada um no seu,
    cada um com, cada qual com, cada um cuida, cada um fica, cada um pega, fica com, ficam com,
    ficamos com, fico com, fiquem com, ficar com, ficava com, não entra no, não entrem, não pisa,
    não pisem, não mexe no, não mexem no, tira a mão, tirem a mão, deixa pra gente,
    deixem pra nós, é nosso, é nossa, é de vocês, pertence, demarcar, território nosso,
    quem fica com, quem pega o, quem pega a, alocar entre
  `,
  MARKET: `
    mercado(|s), território(|s), região, regiões, praça(|s), carteira(|s), segmento(|s), vertical,
    verticais, receptivo, ativo, inbound, outbound, sac, cobrança, retenção, vendas, televendas,
    suporte técnico, backoffice, bko, ouvidoria, emergência, sinistro, cartões, conta digital,
    pós pago, pré pago, fibra, banda larga, espanhol, inglês, português, francês, alemão,
    nordeste, sudeste, centro oeste, norte, sul, interior, litoral, são paulo, rio, minas, bahia,
    pernambuco, ceará, paraná, banco(|s), seguradora(|s), operadora(|s), telecom, varejo,
    aérea(|s), saúde, governo, energia, utilities, logística, fintech(|s), e-commerce, fila de,
    fila do, fila da, fila nova, fila vip, voz, chat, email, redes sociais, redes,
    whatsapp do cliente, madrugada, fim de semana, feriado, feriados, clientes, contas,
    cliente grande, overflow, transbordo, lob, lobs
  `,
  SHARE: `
    share, market share, wallet share, participação, fatia(|s), fatiazinha, quinhão, pedaço,
    parcela do volume, parte do volume, parte da conta, pedaço da conta, rateio,
    percentual do volume, % do volume, quota(|s), cota(|s), quota de mercado, cota de mercado,
    alocação, divisão do volume, divisão da conta, distribuição do volume, um sexto, um quinto,
    um terço do volume, metade do volume, metade da conta, bolo
  `,
  WORKLOAD: `
    volume, volumes, volumetria, volumão, tráfego, rateio, contatos, contatos por mês,
    chamadas por mês, ligações por mês, mil chamadas, mil ligações, mil contatos,
    mil atendimentos, transbordo, overflow, demanda do cliente, carteira, carga do contrato,
    fila nova, fila de chat, fila de voz, fila vip, fila de retenção, fila de vendas,
    fila espanhola, lob, lobs, previsão de volume, forecast, curva do cliente, volume do cliente,
    pedaço da operação
  `,
  SHIFTED: `
    migr(ou|aram|ando|ar|ado|amos), tir(ou|aram|ando) da, tiraram de, tirou de, mandou pra,
    mandaram pra, mandaram pro, mandou pro, mandando pra, mandam pra, foi pra, foi pro, foram pra,
    foram pro, veio pra, vieram pra, veio da, veio de vocês, vai pra, vão pra, vai pro,
    passou pra, passaram pra, passaram pro, passando pra, desvi(ou|aram|ando|ar),
    transfer(iu|iram|indo|ido), realoc(ou|aram|ando|ado), redistribu(iu|iram|indo), reduziram,
    cortaram, dobraram, perdemos, perdeu, perderam, ganhamos, ganharam, levaram, levou, pegaram,
    pegou, pegamos, recebem, receberam, recebemos, tomaram, tomou, encolheu, esvazi(ou|aram),
    secou, minguou, caiu na de, subiu na de, cai aí, cai aqui, cai pra, cai pra vocês,
    chega pra vocês, entra pra vocês, ficou com, ficaram com, concentr(ou|aram), prometeram,
    prometeu
  `,
  CAPACITY: `
    capacidade, headcount, hc, pas, posições, posição, assentos, seats, estações, postos,
    pontos de atendimento, ftes, fte, quadro, quadro de pessoal, efetivo, banco de reserva, bench,
    ocioso(|s), ociosa(|s), ociosidade, folga, sobra, sobrando, ocupação, utilização, ramp,
    ramp up, rampa, rampar, rampagem, plano de contratação, contratações, turmas novas,
    turma de contratação, turmas de contratação, turma de outubro, turma de admissão,
    dimensionamento, vagas abertas, congelamento de vagas, expansão, andar novo, segundo andar,
    terceiro andar, andar vazio, andar fechado, prédio, prédio novo, site novo, unidade nova,
    cadeiras vazias, cadeira vazia, lugares vazios, baias vazias, fila de cadeiras, desligamentos,
    demissões, layoff, layoffs, turno extra, terceiro turno, hora extra, horas extras,
    home office, logados, sentados, treinados, gente treinada, gente parada, gente sobrando,
    gente sentada, transbordo, 💺
  `,
  CAPHARD: `
    headcount, hc total, quadro total, capacidade instalada, capacidade ociosa,
    capacidade de vocês, nossa capacidade, capacidade sobrando, capacidade pra,
    capacidade de transbordo, capacidade disponível, plano de contratação, planos de contratação,
    plano de rampa, plano de ramp, plano de ramp up, ramp plan, plano de expansão,
    plano de capacidade, turma de contratação, turmas de contratação, turma de admissão,
    congelamento de vagas, congelar vagas, congelar contratação, congelar contratações,
    congelar as contratações, congelar turma, congelar turmas, segurar contratação,
    segurar as contratações, posições ociosas, pas ociosas, pa ociosa, pas vazias, pas livres,
    pas paradas, pas sobrando, pas ativas, pas instaladas, posições vazias, posições livres,
    posições paradas, posições instaladas, posições ativas, posições sobrando, cadeiras vazias,
    cadeira vazia, cadeiras sobrando, assentos vazios, lugares vazios, baias vazias,
    gente treinada parada, gente parada, banco de reserva, gente sobrando, no banco de reserva,
    ocupação do site, ocupação do prédio, ocupação das posições, ocupação de pa,
    taxa de ocupação do site, quantas pas, quantas posições, quantos logados, quantos operadores,
    quantos ftes, qtas pas, qtos operadores, quantos agentes, quantos atendentes, qts operadores,
    qtas posições, qts pas, andar novo, segundo andar, prédio novo, site novo, unidade nova,
    novo site, novo prédio, nova unidade, fechar o site, fechar a unidade, fechamento do site,
    fechamento da unidade, demissão em massa, corte de quadro, redução de quadro, seat plan,
    abrir turma, abrir turmas, capacidade produtiva, posições logadas, posições contratadas,
    prédio vazio, andares vazios, operação parada, posições no pico, turma de quarenta,
    turma de trinta, turma de sessenta, capacidade máxima do site, quantas cadeiras,
    quantas turmas, quantas vagas abertas, dois andares
  `,
  SITE: `
    site, sites, unidade, unidades, filial, filiais, prédio, polo, hub, campus, central,
    segundo andar, andar novo, novo andar, terceiro andar, outro andar, segundo site, recife,
    salvador, fortaleza, natal, joão pessoa, campina grande, maceió, aracaju, teresina, são luís,
    belém, manaus, goiânia, brasília, cuiabá, campo grande, uberlândia, belo horizonte, contagem,
    juiz de fora, montes claros, são paulo, sp, campinas, ribeirão preto, sorocaba, bauru,
    guarulhos, barueri, são bernardo, santos, curitiba, londrina, maringá, florianópolis, floripa,
    joinville, blumenau, porto alegre, poa, pelotas, caxias, rio de janeiro, rj, niterói, vitória,
    feira de santana, caruaru, mossoró, lisboa, porto, braga, coimbra, aveiro, évora, faro,
    castelo branco, covilhã, setúbal, guarda, viseu, portugal, moçambique, maputo, luanda, angola,
    cabo verde, bogotá, medellín, lima, buenos aires, córdoba, méxico, colômbia, peru, argentina,
    paraguai, assunção, uruguai, montevidéu, marrocos, nearshore, offshore, interior do, brasil
  `,
  OPEN: `
    abr(ir|e|em|imos|indo|iu|iram|a), fech(ar|a|am|ando|ou|aram|amos),
    inaugur(ar|a|am|amos|ando|ou|aram|ação), expand(ir|e|em|imos|indo|iu|iram),
    ampli(ar|a|am|amos|ando|ou|aram), mont(ar|amos|ando|ou|aram),
    desativ(ar|a|am|amos|ando|ou|aram), devolv(er|e|em|emos|endo|eu|eram), entregar o prédio,
    entregar o andar, alug(ar|amos|ando|ou|aram), enxug(ar|amos|ando),
    encerr(ar|a|am|amos|ando|ou|aram), mud(ar|ando) pra, mudando pro, demit(ir|imos|indo|iram),
    desligar gente, dobrar, duplic(ar|amos|ando), reduz(ir|imos|indo|iram), contrat(ar|ando|amos),
    congel(ar|amos|ando), constru(ir|indo|imos), sair de, saindo de, sair do, saída de
  `,
  FUTURE: `
    ano que vem, mês que vem, semestre que vem, trimestre que vem, próximo ano, próximo mês,
    próximo semestre, próximo trimestre, próximo ciclo, próximos meses, próximos anos,
    próxima safra, próxima renovação, para o ano, janeiro, fevereiro, março, abril, maio, junho,
    julho, agosto, setembro, outubro, novembro, dezembro, jan, fev, abr, jun, jul, ago, out, nov,
    2026, 2027, 2028, 2029, q1, q2, q3, q4, semestre, trimestre, primeiro semestre,
    segundo semestre, fim do ano, final do ano, virada do ano, na virada, em breve, logo mais,
    daqui a, daqui pra frente, até o fim do ano, até dezembro, até março, a partir de,
    previst(o|a), previsão, planej(a|amos|am|ando|o|ar|ado), planos, plano pra,
    pretend(e|emos|em|o|endo), estud(amos|am|ando) abrir, vamos abrir, vamos fechar, vamos lançar,
    vamos comprar, vamos entrar, vamos sair, vamos subir, vamos aumentar, vamos contratar,
    vai abrir, vai fechar, vai lançar, vão abrir, vão fechar, vão lançar, vai sair de, vão subir,
    vai subir, vai aumentar, vão aumentar, vai comprar, vão comprar, vai contratar, decidimos,
    decidiram, decidiu, diretoria aprovou, conselho aprovou, board, pico, black friday, natal,
    páscoa, alta temporada, sazonalidade, renovação, na renovação, roadmap, cronograma, verão,
    inverno, dissídio, data base, depois do carnaval, depois da copa
  `,
  BOYCOTT: `
    boicot(e|ar|am|amos|ando|ou|aram|em), boicotes, lista negra,
    retali(ar|a|am|amos|ando|ou|ação), operação tartaruga, tartaruga, corpo mole,
    cruzar os braços, cruza os braços, cruzamos os braços, braços cruzados, bater o pé, bater pé,
    fincar o pé, fincar pé, peitar, peitamos, escante(ar|amos|ado), congelar fora, dar um gelo,
    dar gelo, gelo nele, gelo neles, deixar de fora, deixar na geladeira, geladeira,
    fechar a porta, fechar as portas, barrar, barramos, barra a entrada, vetar, vetamos, expulsar,
    excluir da, cortar relações, cortar relação, cortar laços, parar de comprar, parar de usar,
    parar de trabalhar, pressionar, pressão conjunta, pressão coletiva, empurrar com a barriga,
    enrolar o piloto, cozinhar em banho maria, sabot(ar|amos|agem|ando), encurralar, dar o troco,
    troco neles, carta conjunta, carta dos seis, carta aberta, abaixo assinado, queimar o,
    queimar a, isolar o, isolar a, largar junto, largar todos juntos, rebelião, motim,
    paralis(ar|amos|ação)
  `,
  REFUSE: `
    recus(a|ar|arem|armos|amos|am|ando|ou|aram|em), rejeit(a|ar|arem|amos|am|ando|ou|aram|em),
    neg(ar|amos|aram|arem), declin(ar|amos|aram), devolv(er|emos|am|e) sem,
    não assin(a|ar|amos|am|em|e), ninguém assin(a|e|ar), nenhum assin(a|e), sem assinar,
    não aceit(a|ar|amos|am|em|e), ninguém aceit(a|e|ar), nenhum aceita, nenhum de nós aceita,
    não renov(a|ar|amos|am|em|e), ninguém renov(a|e), não us(ar|a|amos|am|em|e), ninguém us(a|e),
    não compr(ar|a|amos|am|em|e), ninguém compr(a|e), não contrat(ar|a|amos|em|e),
    ninguém contrat(a|e), não trabalh(ar|a|amos|em|e) com, ninguém trabalh(a|e) com, dizer não,
    dizemos não, diz não, falar não, fala não, bater na mesa, não topa, não topamos,
    não top(ar|em|am), ninguém top(a|e), cancel(ar|amos) com, larg(a|ar|amos|am|ando|em),
    troc(ar|amos) de, trocam de, abandon(ar|amos) o, não responde, não responder, não respondemos,
    ninguém responde, não atende, ninguém atende, ninguém entrega, não entregar,
    segurar a entrega, segurar o piloto, atrasar, enrolar, ignorar, resistir, bater pé, cruzar,
    vet(ar|amos|o), não cumpr(ir|e|imos), ameaç(ar|amos), sair todos, barrar, parar de,
    ninguém preenche, não preencher, não preenche, não mandar, ninguém manda, não ced(er|e|emos),
    ninguém ced(e|er), não engol(ir|e|imos), ninguém engole, derrub(ar|amos|e)
  `,
  TARGET: `
    fornecedor de, fornecedor do, agência, agências, agência de, consultoria, consultor,
    ferramenta, ferramentas, software, plataforma, discador, sistema, crm, wfm, ura, telefonia,
    headset, headsets, cláusula, cláusulas, multa, multas, penalidade, penalidades, aditivo,
    contrato, contratos, anexo, glosa, glosas, piloto, meta nova, nova meta, metas novas,
    exigência, exigências, condição, condições, tabela nova, novato da sala, novata, entrante,
    novo entrante, empresa nova, fornecedor novo, parceiro novo, nova parceira, compras,
    suprimentos, procurement, área de compras, contratante, tomador, o cliente, do cliente,
    pro cliente, ao cliente, gestor do cliente, gestor de contrato, gestor de parceiros,
    diretoria do cliente, locador, pesquisa, auditoria, formulário, scorecard, calibração,
    monitoria do cliente, plantão de domingo, fim de semana, operadora, transportadora, faculdade,
    escola, sindicato, feirão, plataforma nova, sistema novo, corte de preço, desconto,
    proposta deles, pedido deles, transbordo
  `,
  STRATEGY: `
    estratégia, estratégico, planejamento estratégico, roadmap, aquisição, aquisições,
    adquir(ir|indo|iu|imos), compr(ar|ando) a, comprar uma, comprando uma, compramos a,
    compramos uma, vender a empresa, venda da empresa, à venda, fusão, fusões, fundir, incorporar,
    incorporação, ipo, abrir capital, abertura de capital, fundo de investimento, private equity,
    investidor, investidores, sócio novo, novo sócio, aporte, investir, investindo, investimento,
    investimos, voicebot, voice bot, bot, bots, chatbot, robô, robôs, agente virtual, automação,
    automatizar, automatizando, inteligência artificial, genai, ia generativa, usar ia, com ia,
    de ia, em ia, a ia, ura inteligente, copiloto, agent assist, speech analytics,
    transcrição automática, tradução simultânea, tradução em tempo real, novo mercado,
    novos mercados, mercado novo, país novo, novo país, nearshore, offshore, vertical nova,
    nova vertical, lançamento, lançar, lançamos, lançando, produto novo, novo produto, nova linha,
    expansão, internacionalizar, internacionalização, sair do, sair de, sair da, saída do,
    sair do outbound, descontinuar, encerrar, home office, trabalho remoto,
    reposicion(ar|amos|ando|amento), posicionamento, consultoria própria, spin off, joint venture,
    parceria com, plataforma própria, sistema próprio, crm próprio, terceirizar, franquia,
    holding, rebranding, marca nova, diretoria, conselho
  `,
  STRATHARD: `
    roadmap de produto, roadmap de ia, nosso roadmap, roadmap de vocês, roadmap de vcs,
    seu roadmap, nossa estratégia, estratégia de vocês, estratégia de vcs,
    nosso planejamento estratégico, aquisição, aquisições, adquirir, adquirindo,
    comprar a empresa, comprar uma empresa, comprando uma empresa, comprar uma concorrente,
    vender a empresa, venda da empresa, empresa à venda, está à venda, tá à venda,
    estamos à venda, fusão, fusões, ipo, abrir capital, abertura de capital, private equity,
    fundo comprou, fundo entrando, novo sócio, sócio novo, joint venture, spin off, novo país,
    país novo, voicebot, voice bot, bot de voz, robô de voz, bot próprio, plano de automação,
    plano de ia, entrar no mercado de, entrar em saúde, sair do outbound, sair do ativo,
    sair do brasil, sair do país, rebranding, lançamento do produto, trocar de dono,
    mudar de dono, due diligence, nova vertical, vertical nova, lançar um bot, lançar o bot,
    conversando com um fundo, conversa com um fundo, vender a operação, automatizar a fila,
    automatizar as filas, sair do varejo, sair de telecom, entrar em seguros
  `,
  CONFID: `
    confidencial, confidenciais, confidencialidade, sigilo, sigilos(o|a|os|as), nda,
    acordo de sigilo, termo de sigilo, segredo de negócio, segredo industrial, segredo comercial,
    proprietári(o|a) nosso, não é público, não é pública, ainda não é público,
    não é oficial ainda, não saiu ainda, sob embargo, embargo, uso interno, só uso interno,
    circulação interna, circulação restrita, documento interno, restrito, restrita,
    não divulgad(o|a), não divulguem, não anunciad(o|a), não foi anunciado, ainda não anunciaram,
    antes do anúncio, antes do lançamento, vazou, vazado, vazaram, vazar, não era pra eu,
    não era pra mostrar, não era pra falar, não devia mostrar, não devia contar, não devia falar,
    não podia mostrar, não podia contar, não posso contar mas, não contem pra, não espalh(a|em),
    não repass(a|em), não fui eu que, não saiu daqui, não sai daqui, morre aqui, fica aqui,
    fica entre nós, fica entre a gente, que fique entre nós, só entre nós, aqui entre nós,
    cá entre nós, codinome, nome de código, nome código, projeto secreto, por baixo dos panos,
    em primeira mão, bastidor, bastidores, patente, inédito, inédita, outro cliente nosso,
    nosso outro cliente, outro cliente que atendemos, cliente que a gente atende,
    da minha antiga empresa, da antiga empresa, da outra conta, na outra conta, outra conta nossa,
    acordo de confidencialidade, termo de confidencialidade, não publicado, produto secreto,
    ainda secreto, ninguém viu ainda, ninguém mais viu
  `,
  DOC: `
    documento(|s), doc, docs, planilha(|s), excel, pdf, print(|s), printscreen, captura de tela,
    foto da tela, foto do, apresentação, apresentações, slide(|s), deck, ppt, arquivo(|s), pasta,
    drive, sharepoint, link do drive, script(|s), roteiro(|s), manual, manuais, playbook, matriz,
    matriz de, anexo(|s), relatório(|s), dashboard, painel, gravação, gravações, áudio(|s),
    modelo, modelos, template, formulário, fluxo, fluxograma, fluxos, prompt, prompts, algoritmo,
    fórmula, pesos, base de conhecimento, apostila, material, materiais, conteúdo,
    ficha de produto, ficha técnica, argumentário, book, contrato, minuta, ata, dossiê,
    cronograma, forecast, previsão, curva, pesquisa, resultado da pesquisa, régua,
    árvore de decisão, parecer, organograma, lista de clientes, base de clientes, código fonte,
    scorecard, backup, 📎, ficheiro(|s)
  `,
  OWNED: `
    do cliente, da cliente, dos clientes, do banco, da operadora, da seguradora, da aérea,
    do varejista, da varejista, do hospital, da fintech, da telecom, do outro cliente,
    da outra conta, de outro cliente, de outra conta, do fornecedor, da ferramenta, interno,
    interna, internos, internas, deles, da empresa, da concorrente, do concorrente,
    da concorrência, de vocês, da antiga empresa, da minha antiga, do meu antigo, da casa antiga,
    do projeto, da diretoria, do jurídico, do contrato, da consultoria, do parceiro, da matriz
  `,
  HAND: `
    mando, mandar, mandei, manda, mandem, mandam, mandou, mando aqui, te mando, envio, enviar,
    enviei, envia, enviem, compartilh(o|ar|ei|a|em|amos), partilh(o|ar|ei|em),
    encaminh(o|ar|ei|a|em), repass(o|ar|ei|em), anex(o|ar|ei|ado|ada|a), em anexo, segue, seguem,
    segue anexo, col(o|ei|ar) aqui, vou colar, jogo aqui, jogar aqui, joguei, posto, postar,
    postei, posta, mostro, mostrar, mostrei, mostra, subir o, subir a, subo, subi, te passo,
    passo pra, passo pro, passar pra, passar pro, passei pra, me passa, me passem, me manda,
    me mandem, vou passar, vou mandar, vou ler, leio, ler pra vocês, tirei foto, tirei print,
    tirei um print, foto da, foto do, baix(ei|ar) o, copi(ar|ei|em|a), copia e cola, olha só o,
    olhem o, tá aqui o, tá aqui a, aqui está o, aqui tá o, aqui vai, aqui vai o, aqui vai a, eis,
    disponibiliz(o|ar|ei), gravei, tenho o, tenho a, tenho aqui, quem quer o, quem quer a, 📎,
    vaz(ar|ei)
  `,
  SECRETNAME: `
    senha(|s), senhazinha, login, logins, usuário, user, username, utilizador, palavra passe,
    palavra-passe, pw, pwd, password, credencial, credenciais, token, chave, chave de api,
    api key, pin, otp, código, código de acesso, código da porta, código da catraca, acesso,
    acesso admin, vpn, wifi, wi-fi, rede, crachá, admin, administrador, portal, passcode,
    frase secreta, resposta secreta, pergunta secreta, pergunta de segurança, conta compartilhada,
    certificado, host, servidor, 🔑
  `,
  SECRETHARD: `
    senha, senhas, login, palavra passe, palavra-passe, pw, pwd, password, credencial,
    credenciais, api key, chave de api, chave da api, token de acesso, token da api, token do,
    código de acesso, código da porta, código da catraca, código do portão, código do alarme,
    código da sala, código do cofre, código de verificação, código do sms, código de uso único,
    pin do crachá, pin da porta, pin do, chave pix do caixa, senha do wifi, senha da rede,
    senha do portal, senha master, senha mestre, senha do admin, usuário e senha,
    conta de administrador, console de admin, resposta secreta, pergunta secreta,
    pergunta de segurança, vpn do, 🔑, senha padrão, senha compartilhada, código do autenticador,
    código do token, senha do cofre, palavra passe padrão, senha do sistema
  `,
  TERM: `
    multa(|s), penalidade(|s), penalização, cláusula(|s), contrato(|s), contratual, contratuais,
    aditivo(|s), vigência, prazo do contrato, prazo contratual, rescisão, rescisório, distrato,
    denúncia do contrato, aviso prévio, exclusividade, não concorrência, volume mínimo,
    mínimo garantido, garantia mínima, garantia de volume, franquia, take or pay, glosa(|s),
    glosar, glosam, malus, bônus malus, bônus e malus, bônus por nível,
    bônus de desempenho do contrato, bônus do contrato, prazo de pagamento, pagam em,
    condição de pagamento, condições de pagamento, 45 dias, 60 dias, 90 dias, responsabilidade,
    limite de responsabilidade, teto de responsabilidade, indenização, indenizar, seguro garantia,
    caução, fiança, força maior, msa, sow, sla contratual, sla do contrato, multa de sla,
    multa por sla, anexo de sla, anexo técnico, anexo de nível, acordo de nível, renovação,
    renovar, renovaram, renovou, renovamos, auditoria contratual, direito de auditoria, scorecard,
    peso do csat, peso da qualidade, pesos do scorecard, mudança de controle, pessoa chave,
    retenção de fatura, desconto na fatura, desconto por sla, compensação, carência, fidelidade
  `,
  TERMHARD: `
    multa contratual, multa por sla, multa de sla, multa de nível, multa por nível,
    multa de rescisão, multa rescisória do contrato, multa de vocês, nossa multa, cláusula de,
    cláusula penal, cláusula nova, nova cláusula, cláusula do contrato, nosso contrato,
    nossos contratos, contrato de vocês, contrato de vcs, contratos de vocês, seu contrato com,
    vosso contrato, contrato com o cliente, contrato com eles, contrato nosso, aditivo contratual,
    termo aditivo, nosso aditivo, aditivo de vocês, prazo do contrato, prazo contratual,
    vigência do contrato, vencimento do contrato, fim do contrato, rescisão do contrato,
    rescisão contratual, rescisão imotivada, rescindir, aviso de saída, aviso de rescisão,
    saída sem multa, exclusividade contratual, volume mínimo, mínimo garantido, mínimo de volume,
    garantia de volume, garantia mínima, franquia mínima, take or pay, glosa(|s), glosar, glosam,
    glosaram, glosou, malus, bônus malus, bônus e malus, prazo de pagamento, prazos de pagamento,
    condições de pagamento, limite de responsabilidade, teto de responsabilidade,
    limitação de responsabilidade, teto de multa, teto da multa, teto de penalidade,
    mudança de controle, direito de auditoria, msa, sow, anexo de sla, anexo do contrato,
    tabela de penalidade(|s), tabela de multas, penalidade por, penalidades por,
    penalidade contratual, penalidades contratuais, nossa penalidade, penalidade de vocês,
    seguro garantia, scorecard contratual, peso do scorecard, pesos do scorecard, bônus por nível,
    bônus de performance do contrato, renovação do contrato, renovação de contrato,
    renovação contratual, sla contratual, sla do contrato, waiver, isenção da multa,
    isentaram a multa, perdoaram a multa, retenção de garantia, retenção contratual,
    garantia contratual, prorrogação do contrato, minuta do contrato, nossa minuta,
    limite de indenização, limite da indenização, multa por turnover, multa por atraso,
    multa por absenteísmo, expurgo de indisponibilidade, degrau de bônus, bônus por meta,
    cláusula que, contrato nosso com
  `,
  DOCK: `
    descont(a|am|aram|ou|ar|ado|ando), multa, multam, multaram, multou, multad(o|a|os|as),
    penaliz(a|am|ou|aram|ado), glos(a|am|ou|aram|ado), perdo(ou|aram|am), isent(ou|aram|am|o|a),
    retêm, retiveram, reter, retido, devolv(eu|eram|em), assin(ou|amos|aram|ado|ei),
    renov(ou|amos|aram|ado), rescind(iu|iram|ir|imos), negoci(ou|amos|aram|ando|ar), limitad(o|a),
    teto, vence, vencem, expira, excluem, exclui, excluir, abatem, abateram, mordem, morde,
    mordeu, compens(a|am|ou), amarr(ou|aram|ado|ada)
  `,
  HEALTH: `
    depressão, deprimid(o|a), depressiv(o|a), câncer, cancro, tumor, grávida, gravidez, gestante,
    gestação, esperando bebê, esperando neném, hiv, aids, soropositiv(o|a), bipolar, bipolaridade,
    diagnóstico, diagnosticad(o|a), quimioterapia, quimio, radioterapia, leucemia, suicídio,
    suicida, tentou se matar, alcoólatra, alcoolismo, dependência química, dependente químico,
    reabilitação, clínica psiquiátrica, deficiência, laudo, cid, atestado, atestados,
    licença médica, licença maternidade, baixa médica, de baixa, afastad(o|a) pelo inss,
    afastamento médico, afastada por, afastado por, inss, auxílio doença, transtorno,
    crise de ansiedade, crise de pânico, síndrome do pânico, síndrome de, burnout, aborto,
    perdeu o bebê, perda gestacional, cirurgia, operou, epilepsia, convulsão, diabetes,
    diabétic(o|a), autista, autismo, tdah, psiquiatra, psiquiátric(o|a), tarja preta,
    antidepressivo, remédio controlado, rivotril, avc, infarto, internad(o|a), internação, surto,
    surtou, esquizofrenia, anorexia, bulimia, overdose, testou positivo, hepatite, tuberculose,
    covid, hérnia, lúpus, endometriose
  `,
  HRFACT: `
    demitid(o|a), demitiram, mandad(o|a) embora, mandamos embora, desligad(o|a), justa causa,
    advertência, advertid(o|a), suspens(o|a), suspensão, processo disciplinar, despedid(o|a),
    divórcio, divorciad(o|a), separou, avaliação de desempenho, nota baixa, pediu demissão,
    pediu as contas, pediu desligamento, caso com, traiu, pres(o|a), foi preso, antecedentes,
    ficha dele, ficha dela, dossiê, dívida, dívidas, endividad(o|a), nome sujo, serasa,
    sindicalista, assédio, denunciou, denunciad(o|a), pego roubando, roubando, furto, furtou,
    fraude, abandono, abandonou o emprego, bêbad(o|a), bebendo, dormindo na pa, faltou sem,
    faltas, matrícula, holerite, salário, currículo, gravação, reclamou de novo, ramal pessoal,
    processou a empresa, processo trabalhista
  `,
  PERSONAL: `
    cpf, rg, cnh, pis, título de eleitor, passaporte, carteira de trabalho, certidão, nif, niss,
    cartão de cidadão, número de identidade, número do documento, documento de identidade,
    endereço dela, endereço dele, endereço da, endereço do operador, endereço do cliente, morada,
    mora na rua, mora no número, data de nascimento, nascimento, telefone dela, telefone dele,
    telefone pessoal, telefone da, celular dela, celular dele, celular pessoal, número dela,
    número dele, zap dela, zap dele, email pessoal, e-mail pessoal, email dela, email dele,
    telemóvel dela, telemóvel dele, matrícula, matrículas, número do cartão, número de cartão,
    validade, cvv, conta corrente, agência e conta, chave pix, iban, nib, conta bancária,
    dados bancários, prontuário, ficha médica, ficha do rh, ficha funcional, lista de presença,
    lista de desligados, lista dos desligados, lista de demitidos, lista com nome,
    lista com os nomes, lista de operadores, nome completo, nomes completos, nome da mãe,
    currículo dela, currículo dele, currículos, antecedentes, gravação da cliente,
    gravação do cliente, foto dela, foto dele, base de clientes, protocolo do cliente,
    digital dela
  `,
  PERSONALDO: `
    segue, mando, mandar, manda, envio, enviar, compartilho, compartilhar, partilho, anexo,
    em anexo, posto, postar, passo, passar, encaminho, é, era, foi, tá no print, no print,
    na planilha, nome, nomes, lista, planilha, final, termina em, começa com, escuta aí, escutem,
    ouve aí, ouçam, ouve essa, dele, dela, deles, delas, mora em, mora na, mora no, liga pra ela,
    liga pra ele, chama ela, chama ele, dou o
  `,
  TITLE: `
    sr, sra, srta, dr, dra, dona, d., senhor, senhora, doutor, doutora, eng, prof
  `,
  SHEHE: `
    ele, ela, dele, dela, nele, nela, coitad(o|a), menin(o|a), moça, rapaz, guri, guria, mocinha,
    pequena, miúd(o|a)
  `,
  AGENT: `
    operador, operadora de, operadora minha, minha operadora, atendente, agente, agente meu,
    consultor, consultora, tl, líder, supervisor, supervisora, monitor, monitora, instrutor,
    instrutora, coordenador, coordenadora, analista, funcionário, funcionária, colaborador,
    colaboradora, colega, colega de, menina da, menino da, menina do, menino do, moça da, moça do,
    rapaz da, rapaz do, cara do, minha equipe, meu time, do meu time, da minha equipe,
    da minha equipa, da pa, do turno, da madrugada, da manhã, da célula, da ilha, da fila,
    estagiári(o|a), aprendiz, novat(o|a), um dos meus, uma das minhas, nossa operadora,
    nosso operador, cliente, titular, assinante
  `,
  RANK: `
    pior, piores, lanterna, lanterninha, lanternas, rabeira, rebaixad(o|a|os|as), rebaixamento,
    ranking, rankings, rankear, ranquear, ranqueamento, rankeamento, placar, pódio,
    classificação geral, tabela de classificação, último lugar, últimos lugares, último do,
    última do, última da, em último, em última, primeiro lugar, em primeiro, em primeira,
    segundo lugar, melhor nota, melhor csat, melhor tma, melhor nps, pior nota, maior nota,
    menor nota, quem lidera, liderando o, lidera o, na frente de, na frente dos, na frente da,
    atrás de vocês, atrás da gente, atrás de nós, fundo do poço, campeão, campeões, vice,
    por empresa, por fornecedor, por parceiro, por parceira, melhor que, melhor do que, pior que,
    pior do que, ganhamos de, perderam pra, perdem pra, colocação, colocado, colocada,
    reprov(ou|ado|ada|aram), segura lanterna
  `,
  METRIC: `
    csat, nps, tma, tmo, aht, fcr, isn, qualidade, monitoria, nota, notas, nota de qualidade,
    satisfação, rotatividade, turnover, absenteísmo, abs, aderência, resolutividade, rechamada,
    abandono, ns, nível de serviço, sla, auditoria, indicador, indicadores, kpi, kpis, desempenho,
    performance, pontuação, pontos, placar, scorecard, pesquisa, votos, voto, ideias por,
    contribuição, contribuições, resultado, resultados, conversão, score
  `,
  INSULT: `
    lixo, piada, piada pronta, uma palhaçada, palhaçad(a|as), palhaço(|s), preguiços(o|a|os|as),
    vagabund(o|a|os|as), burr(o|a|os|as), anta, antas, idiota(|s), imbecil, imbecis,
    incompetente(|s), incompetência, inútil, inúteis, tosc(o|a|os|as), porcaria, merda, bosta,
    fuleir(o|a|os|as), meia boca, meia-boca, amador(|es), uma vergonha, vergonhos(o|a),
    ridícul(o|a|os|as), mentiros(o|a|os|as), picareta(|s), trambiqueir(o|os), caloteir(o|os),
    safad(o|a|os|as), desonest(o|a|os|as), ladrão, ladrões, bandid(o|os), sem noção, sem noções,
    sem educação, mal educad(o|a|os|as), gross(o|a|os|as) demais, arrogante(|s), arrogância,
    metid(o|a|os|as), folgad(o|a|os|as), encostad(o|a|os|as), morto(|s) de fome, várzea,
    zona total, uma zona, uma bagunça, bagunçad(o|a), desastre, catástrofe, fracassad(o|a|os|as),
    perdedor(|es), fraquinh(o|a|os|as), fraco demais, não presta, não prestam,
    não serve(|m) pra nada, não sabe(|m) nada, não sabem atender, não entende(|m) nada,
    não entrega(|m) nada, só enrola(|m), só reclama(|m), enrolad(os|as), puxa saco, puxa-saco,
    maquiam, maquiando, maquiagem de indicador, trapaceir(o|os), fake, medíocre(|s), horror,
    horrível, péssim(o|a|os|as), lamentável, nojo, nojent(o|a), senzala, quinta categoria,
    segunda linha, chinfrim, treta, falastr(ão|ões), 🗑, fundo de quintal, vexame, fiasco,
    fracasso, quinta linha, espertalhões, sanguessuga(|s), parasita(|s), carrapato(|s), chorões,
    chorona(|s)
  `,
  THEM: `
    vocês aí, aquele site, esse site, aquela empresa, essa empresa, aquela operação,
    essa operação, aquela turma, essa turma, essa gente, aquela gente, aquele povo, esse povo,
    o povo de, o povo do, o povo da, o pessoal de, o pessoal do, a turma de, a turma do,
    a galera do, a galera de, os caras do, os caras da, os caras de, esses caras, aqueles caras,
    time de vocês, equipe de vocês, operação de vocês, site de vocês, operadores de vocês,
    supervisores de vocês, atendentes de vocês, empresa de vocês, os de lá, o site de, o site do,
    a unidade de, a mesa do lado, aquela mesa, mesa deles, mesa ao lado, mesa do fundo,
    os nordestinos, os paulistas, os cariocas, os gaúchos, os mineiros, os portugueses,
    os brasileiros, os gringos, os indianos, concorrente(|s), concorrência, fornecedor,
    fornecedores, parceiros, parceira, essa parceira, o cliente, gente do cliente, facilitador,
    facilitadora, moderador, moderadora, o novato da mesa, empresa nova, empresinha, terceirizada,
    offshore, geração z, os velhos, essa molecada, molecada, algumas empresas, certas empresas,
    certos fornecedores, uns aqui, alguns aqui
  `,
  HIDDEN: `
    meu zap, no zap depois, te chamo no zap, chama no zap, me chama no, me chamem no, pelo zap,
    grupo paralelo, grupo separado, grupo à parte, grupinho, grupo só nosso, grupo só dos,
    outro grupo, grupo dos seis, grupo sem o, telegram, signal, pv, no pv, no privado, inbox,
    direct, no direct, dm, no off, em off, fora daqui, fora da plataforma, fora do sistema,
    fora do evento, longe daqui, longe da tela, longe do moderador, longe do cliente, no bar,
    no boteco, na cerveja, numa cerveja, no chope, no happy hour, barzinho, no fumódromo,
    fumódromo, no estacionamento, no lobby, no saguão, no hotel, no quarto do hotel, meu número,
    email pessoal, gmail, me liga, me ligue, me liguem, te ligo, ligo pra você, ligo pra vocês,
    só os fornecedores, só os parceiros, só entre nós, sem o cliente, sem o pessoal do cliente,
    sem a facilitadora, sem o moderador, sem o jurídico, sem testemunha, sem registro, sem gravar,
    sem ata, mensagem que some, mensagem temporária, 📱, 🤫, outro app, no meu quarto,
    conversa por fora, papo por fora, falar por fora, só nós dois, a sós, lá fora, sem olheiro,
    whats dele
  `,
  HIDDENHARD: `
    em off, no off, me chama no zap, me chama no whats, me chama no pv, me chama no privado,
    me chama no direct, me chama no telegram, me chamem no zap, chama no zap, chama no pv,
    chama no privado, chama no whats, te chamo no zap, te chamo no pv, te chamo no privado,
    te mando no zap, te mando no privado, te mando no pv, mando no privado, mando no pv,
    manda no pv, manda no privado, falo no pv, falo no privado, falo por fora, falamos por fora,
    fala por fora, conversamos por fora, conversar por fora, conversa por fora,
    combinamos por fora, combinar por fora, te falo no zap, falo no zap, falamos no zap,
    passo no zap, resolve no zap, vamos pro zap, bora pro zap, vamos pro privado, grupo paralelo,
    grupo só nosso, grupo só dos fornecedores, grupo só dos parceiros, grupo sem o cliente,
    grupo dos seis, grupo secreto, só os fornecedores, só entre fornecedores, sem o cliente na,
    sem o cliente ver, sem o cliente saber, sem o cliente por perto, sem a facilitadora,
    sem o moderador ver, fora da ata, fora da plataforma, fora do registro, fora dos registros,
    mensagem que se apaga, mensagem que some, mensagem temporária, off the record,
    segundo caderno, no telegram, escondido do moderador, sem passar pelo moderador,
    sem passar pela facilitadora, sem conhecimento do cliente, me chama por fora, chat paralelo,
    canal paralelo, reunião paralela, encontro paralelo
  `,
  HIDE: `
    apag(a|ar|uem|ue|ando|o|ou|uei), delet(a|ar|em|e|ando|o|ou), exclui isso, some com, sumir com,
    não registr(a|ar|em|e), não põe na ata, não bota na ata, não coloca na ata, não entra na ata,
    fora da ata, tira da ata, tirar da ata, tirem da ata, na ata, sem ata, sem papel,
    sem registro, sem deixar rastro, rastro, rastros, sem escrever, não escreve, não escreva,
    não escrevam, prefiro não escrever, prefiro não digitar, melhor não escrever, por escrito não,
    por escrito, aqui não, aqui n, não aqui, não dá pra falar aqui, aqui não dá, aqui não posso,
    não posso falar aqui, desliga a gravação, desligar a gravação, para a gravação,
    parar a gravação, gravando, tá gravando, gravado, ninguém tá vendo, ninguém está vendo,
    ninguém lê, ninguém olha, sem ninguém ver, filtro, o filtro, robozinho, moderador, moderadora,
    facilitador, facilitadora, o sistema pega, o sistema barra, barra tudo, pega tudo,
    paredes têm ouvidos, parede tem ouvido, advogad(o|a|os|as), jurídico, compliance, cliente ver,
    cliente veja, cliente saber, cliente leia, olho do cliente, troca a palavra, trocar a palavra,
    usa outra palavra, usem outra palavra, código entre nós, em código, renomeia, transcrição,
    histórico, fica esperto, antes que vejam, antes que leiam
  `,
  COACH: `
    huddle(|s), coach(|es), coaching, um a um, um pra um, 1:1, one on one, feedback(|s),
    devolutiva(|s), escuta, escutar, escutatória, ouvir, reconhecimento, reconhecer, elogio(|s),
    elogiar, mentor(|a|es), mentoria(|s), mentorado, padrinho, madrinha, apadrinhar, buddy,
    empatia, acolher, acolhimento, acolhida, paciência, quebra gelo, dinâmica(|s), roda,
    roda de conversa, roleplay, role play, simulação, calibração, onboarding, integração, kudos,
    obrigad(o|a|os|as), valeu, vlw, parabéns, gratidão, brigad(o|a|ão), almoço, café, cafezinho,
    pausa, intervalo, bolo, pão de queijo, lanche, pizza, foto, karaokê, música, playlist, mural,
    quadro branco, flipchart, post it, post its, cartaz, cartinha, carta, bilhete, caderno,
    história, histórias, vídeo, vídeos, microfone, mic, quiz, oficina(|s), workshop, dupla,
    duplas, ginástica laboral, sala de descompressão, descompressão, clima, humor, sino,
    semana da liderança, aniversário, jovem líder, jovens líderes, desenvolvimento, treino,
    treinar, aprendizado, aprender
  `,
  CALLER: `
    clientes, clientela, cliente liga, cliente ligou, cliente ligando, cliente que liga,
    cliente que ligou, cliente reclama, cliente reclamando, cliente bravo, cliente brava,
    cliente irritad(o|a), cliente nervos(o|a), cliente furios(o|a), cliente chateado,
    cliente chorando, cliente idos(o|a), cliente pergunta, cliente pede, cliente perguntou,
    cliente na linha, cliente diz, cliente fala, cliente quer cancelar,
    cliente pediu cancelamento, cliente final, cliente confuso, ligação de cliente, ligações de,
    ligam por causa, ligam reclamando, ligam pra, ligam pedindo, ligam perguntando,
    ligou reclamando, ligou chorando, ligou brava, ligou bravo, ligando por, motivo de contato,
    motivos de contato, motivo da ligação, motivos de ligação, motivo de ligação, assinante(|s),
    consumidor(|es|a|as), passageir(o|os|a|as), segurad(o|os|a|as), correntista(|s), titular,
    usuária, paciente na linha, uma senhora, um senhor, senhorinha, velhinh(o|a), vovó, vovô,
    idos(o|os|a|as), estorno(|s), reembolso(|s), boleto(|s), segunda via, conta de luz,
    conta do celular, fatura errada, fatura dele, fatura dela, fatura alta, dúvida de fatura,
    fatura do cliente, contestação, troca de senha, reset de senha, cobrança indevida, chargeback,
    protocolo, procon, reclame aqui, utente(|s), freguês, freguesa, cancelamento, cancelamentos,
    multa de fidelidade, multa de cancelamento, desconto da promoção, promoção
  `,
  RULETALK: `
    regra do encontro, regras do encontro, regra da casa, regras da casa, regra de ouro,
    regras de ouro, regra básica, regras básicas, regras do jogo, combinado do encontro,
    combinados do encontro, fora da mesa, fora da pauta, fora de pauta, jurídico,
    advogad(o|a|os|as), antitruste, cade, defesa da concorrência, direito da concorrência,
    lei da concorrência, autoridade da concorrência, adc, compliance,
    conselheir(o|a) jurídic(o|a), conversa de regra, termo de conduta, código de conduta
  `,
  SUMMITTHING: `
    ideia, ideias, pergunta, perguntas, desafio, desafios, tema, temas, tópico, tópicos, voto,
    votos, votação, votar, enquete, sala, sala dois, salinha, mesa, mesas, slide, slides, sessão,
    sessões, oficina, workshop, agenda, pauta, abertura, encerramento, telão, plenária, palestra,
    vídeo, história, microfone, encontro, cúpula, cimeira, summit, facilitador, facilitadora,
    facilitação, dinâmica, crachá do encontro, credenciamento, coffee break, rodada, rodadas,
    grupo dois, terça, quarta, quinta, sexta, sábado, domingo
  `,
};

const CONTENT = `
  preço, preços, tarifa, tarifas, margem, margens, desconto, descontos, reajuste, reajustes,
  faturar, faturamento, faturam, cobram, cobrando, cobramos, salário, salários, salarial,
  remuneração, comissão, bônus, adicional, benefícios, dissídio, aliciar, aliciamento, contratar,
  contratando, recrutar, recrutando, recrutador, recrutadora, contraproposta, edital, licitação,
  pregão, leilão, concorrência, proposta, fornecedor, fornecedores, parceiros, parceira, operador,
  operadores, supervisor, supervisores, atendente, atendentes, headcount, capacidade, posições,
  boicote, boicotar, boicotamos, recusar, rejeitar, cláusula, contrato, contratos, contratual,
  multas, penalidade, penalidades, glosas, aditivo, rescisão, volume, território, mercado,
  divisão, dividir, fatia, aquisição, estratégia, roadmap, automação, voicebot, confidencial,
  sigilo, sigiloso, planilha, senhas, senha, usuário, credencial, credenciais, telegram, privado,
  ranking, lanterna, incompetente, incompetentes, preguiçosos, ninguém, combinado, combinar,
  quanto, quantos, quantas, vocês, todos, depressão, câncer, grávida, bipolar, burnout
`;

/** Real words one edit from a word of CONTENT; they are never read as a misspelling. */
const NEIGHBOURS = `
  acusar adesivo adesivos adicionais adios aditivos alguem ativo auditivo auditivos automatica
  beneficio bonde bondes bonitas bonito bons bote cantar canto cantos capacita cenha chancer
  citacao citacoes clausura cobra cobras cobre cobrem cobriam combina combinada combinados
  combinam competente competentes contar contarios contatando contatar contato contatos contraria
  contrario contrarios contraste contrata contratada contratado corram cutucar decidir descanso
  descansos diario diarios digital discos dividi dividiu dobram dobrando edita editam edito
  entende estrategias eterna excitacao fadiga falario falta faltam faltar faltaram faria farmam
  farta fartura fatias fazia feita folia fornecedora fratura fraturas furam glosar grava gravados
  gravidade gravidez horario horarios imagem incompetencia legal leitao lenha licitar limitacao
  lousa lousas luta lutas malhar malicia manto mantos marcada marcado marcam mercada mercadorias
  mercados meses modos muita muitas muito multar multi mutas odos onus operadora operadoras
  oposicoes origem panilha parceiras parceiro parceria parcerias peco pecos perco planilhas planta
  plantilha posicao possicoes posta postas praca precisao precoce pregado prego pregos preguicoso
  presos pressa preto pretos primado privada privados programa propostas proposto quando quanta
  quarto quartos quintas quinto quintos rankings recisao recuar recuperar recurso recursos recusa
  rejeita requisicao residual resposta respostas retratar rodos saldarios sanha santo santos sena
  senhor senhora senta serias setas sigilos sigla siglas sobram sobrando solario soldos sonha
  sumario sumarios superior superiores tarefa tarefas tarifado telegrama telegramas tenha
  territorio todas usar usuaria usuarios veiculos vendas venha vezes viagem viagens visao
  visitacao vitral volta volteme voluma volumes vozes
`;

const IDIOMS = `
  ninguem|ngm|nao <2 fala|falar|falamos|pergunta|perguntar|discute|discutir|comenta|cita|toca <2
    PRICE|PAY|BID;
  PRICE|PAY|BID <3 nao <1 entra|entram|esta|cabe|e <2 pauta|mesa|agenda|assunto|tema;
  lance <3 bolo|rifa|caneca|headset|brincadeira|festa|bingo;
  jantar|almoco|festa|cafe <2 convite;
  convite|convites <2 jantar|almoco|festa|cafe|aniversario|live|palestra;
  pesquisa_de_clima|pesquisa_interna|clausula_um|clausula <3 pacto_de_time|pacto_do_time|
    combinado_do_time;
  lanterna_do_celular|lanterna_na_mao|quiz|gincana|bolao;
  tempo_de_folga|dia_de_folga|folga_do|folga_da;
  vale|valer|valeu|vali|valem <1 a <1 pena|ouro|refletir;
  preco|custo|custa <2 de <4 nao|pular|calar|ignorar|ouvir|silencio|um_feedback|deixar|improviso|
    pressa|ouvido|errar|chegar|adiar|escutar|sorriso;
  preco|custo <2 do|da <3 silencio|pressa|improviso|grosseria|sucesso|fama|erro|retrabalho|
    desatencao|indiferenca|ausencia|confianca;
  custa_nada|nao_custa|custa_caro_ouvir|custa_pouco|pagar_o_preco|paga_o_preco|pagamos_o_preco|
    preco_alto|nao_tem_preco|sem_preco|paga_mico|pagar_mico|paguei_mico|pagou_mico|
    a_qualquer_custo|a_todo_custo|custe_o_que;
  custo <1 emocional|humano|invisivel|de_oportunidade;
  margem <2 erro|manobra|duvida|interpretacao|caderno|pagina|folha|rio|scorecard|seguranca;
  a_margem|as_margens|da_margem_para|na_margem|margem_do;
  desconto|descontar|descontam|desconta <3 raiva|frustracao|estresse|no_colega|no_operador|sono|
    no_time|na_equipe|emocao;
  da_um_desconto|dar_um_desconto|dei_um_desconto|de_um_desconto|damos_um_desconto;
  cobra|cobrar|cobramos|cobram|cobrando|cobro|cobrou|cobranca|cobrado|cobrada|cobrados <5 meta|
    metas|resultado|resultados|presenca|pontualidade|postura|atitude|prazo|aderencia|pausa|
    retorno|operador|operadores|supervisor|supervisores|lider|lideres|time|equipe|equipa|sorriso|
    empatia|de_si|demais|respeito|silencio|atencao|explicacao|feedback|escuta|publico|novato|
    ninguem|a_gente_mesmo|de_mim|de_voce|tarefa|compromisso|combinado;
  sem_cobrar|sem_cobranca|auto_cobranca|autocobranca|cobranca_excessiva|se_cobra|se_cobram|
    me_cobro|me_cobra|se_cobrar|fila_de_cobranca|cobranca_indevida|cobranca_dupla|
    cobranca_de_fatura;
  fatura|faturas|boleto|conta <3 cliente|dele|dela|errada|alta|atrasada|duplicada|venceu|vencida|
    assinante|chegou|aberta|luz|celular;
  segunda_via|duvida_de_fatura|duvidas_de_fatura|explicar_a_fatura|leitura_da_fatura|
    desconto_da_promocao|desconto_prometido|aumento_da_fatura|aumento_da_mensalidade|
    reajuste_da_mensalidade|reajuste_do_plano;
  pago|paga|pagar|pagou|pagando|pago_um <2 cafe|o_cafe|rodada|pizza|lanche|sorvete|bolo|almoco|
    promessa|bronca|lingua|com_a_lingua|pra_ver|o_pato;
  se_paga|paga_se|pagar_na_mesma_moeda|dia_do_pagamento|dia_de_pagamento|apos_o_pagamento|
    depois_do_pagamento|vespera_do_pagamento|atraso_de_pagamento|pagamento_do_cliente|
    pagamento_da_fatura|forma_de_pagamento|comprovante|pagamento_via|pix_do_cliente;
  beneficio|beneficios <1 de|da|do|das|dos <3 ouvir|padrinho|apadrinhar|escuta|pausa|duvida|dupla|
    huddle|rodizio|mentoria|coaching|todos|conversa|leitura;
  beneficio_da_duvida|maior_beneficio|em_beneficio|beneficio_mutuo;
  premio|premiacao|premiamos|premiar <5 melhor_historia|criatividade|pergunta|sorriso|elogio|
    simbolico|chocolate|medalha|trofeu|caneca|abraco|curiosidade|gentileza|playlist;
  variavel <2 clima|humor|energia|pessoa|horario|escala|importante;
  bonus_track|de_bonus|bonus_extra|dica_bonus|bonus_a_gente;
  aumento|aumentar|aumentou|aumenta|aumentamos <3 escuta|confianca|satisfacao|engajamento|
    participacao|autoestima|autonomia|chamadas|volume|fila|voz|tom|pausa|rechamada|retencao|
    sorrisos|elogios|ansiedade|paciencia|qualidade|adesao|motivacao;
  merito_e|merito_do|merito_da|merito_deles|merito_e_todo;
  piso <3 escorrega|escorregadio|molhado|limpo|frio|novo|andar|terreo|fabrica|elevado|carpete|
    sujo|trocaram;
  piso_da_categoria <8 publico|sindicato|site|convencao|diario_oficial;
  convencao_coletiva|acordo_coletivo|diario_oficial|salario_minimo|data_base_do_sindicato|
    lei_municipal|piso_nacional;
  adicional <2 atencao|carinho|cuidado|minuto|minutos;
  rouba|roubar|roubam|roubando|roubou|roubei|roubo|roubamos|rouba_se|pesco|pescar|pirateio|
    piratear <4 ideia|ideias|tempo|cena|energia|sono|foco|atencao|pausa|minutos|pratica|truque|
    dinamica|frase|paz|caneta|cadeira|lanche|alma|cartaz|alegria|brilho|coracao;
  rouba_monte|roubaram_a_cena|quebrar_a_cabeca|pescar_elogio|pescando_elogio;
  contrato <2 com_a_equipe|emocional|psicologico|social|de_convivencia|de_escuta|de_turma|
    pedagogico|com_o_time|com_o_operador;
  contrato|contratos|multa|multas|clausula|clausulas <4 assinante|fidelidade|cancelamento|
    do_cliente_final|de_fidelidade;
  multa_de_fidelidade|multa_de_cancelamento|multa_por_cancelamento|multa_de_transito|
    multa_por_atraso_de_fatura;
  termos_de|em_termos|meio_termo|termo_que_usamos;
  clausula_petrea;
  lance <2 e|aqui|legal|bacana|massa|e_ouvir|da_escuta;
  qual_o_lance|qual_e_o_lance|num_lance|lance_de_escada|lances_de_escada|por_lance;
  proposta <2 de <4 dinamica|pauta|tema|desafio|semana|roda|treino|ideia|valor|oficina|escuta|
    video;
  concorrencia <3 melhor_ideia|desleal_do_cafe|interna|amigavel|saudavel|pelo_microfone|
    pela_atencao|pela_melhor|pela_cadeira;
  leilao|leiloamos <5 brincadeira|headset|caridade|beneficente|micos|caneca|festa;
  edital_da_vaga|edital_interno|edital_de_ideias|chamada_de_temas|chamada_de_ideias;
  dividir|dividimos|divide|dividam|dividem|dividiu|divisao|divida|repartir|rachar|distribuir <4
    turma|sala|grupos|grupo|tempo|tela|historia|historias|experiencia|experiencias|roda|mesa|
    mesas|trios|duplas|pares|atencao|pausas|escala|tarefas|angustia|peso|bolo|pizza|conta_do_bar|
    microfone|dor|medo|frase|agenda|coaching|foco|equipe|time|aprendizado|minutos|plateia;
  dividido|dividida <2 entre|em;
  fatia|pedaco|pedacos <1 de <1 bolo|pizza|queijo|papel|pao;
  bolo_de|pedaco_do_bolo|fatia_do_bolo_de;
  participacao <3 roda|votacao|huddle|equipe|time|pesquisa_interna|plenaria|de_todos|voluntaria|
    opcional|ativa|lideres|operadores|reuniao;
  mercado_de_trabalho|mercado_central|do_mercado_municipal|super_mercado;
  territorio_novo|novo_territorio|territorio_desconhecido;
  volume <3 alto|explode|estoura|sobe|dispara|aperta|microfone|som|voz|headset|caixa|baixo|fone|
    musica|tv|telao|fala;
  pico|picos|alto|muito|aumenta_o|abaixa_o|baixa_o|baixar_o|dia_de <2 volume;
  capacidade <2 de <2 ouvir|escutar|escuta|empatia|aprender|perdoar|rir|acolher|adaptacao|
    concentracao|paciencia|atencao|improviso|lideranca;
  capacidade <2 sala|auditorio|emocional|elevador|van|lotada|maxima;
  folga <2 domingo|semanal|compensatoria|dele|dela|aniversario|escala|do_operador|minha;
  ocupacao <2 mental|sala;
  sobrando|sobra <2 tempo|bolo|pizza|cadeira|lugar|cafe|carinho|coxinha|energia;
  abrir|abre|abrimos|abriu|abra|abram|abrindo|fechar|fecha|fechamos|fechou|fechando|fecho|
    fecharam|abro <4 roda|reuniao|huddle|dia|conversa|coracao|turno|semana|chamado|ticket|ciclo|
    pauta|olhos|boca|microfone|janela|porta|portas|camera|cortina|espaco|atendimento|ligacao|
    votacao|mesa|feedback|dinamica|live|palestra|encontro|loop|caderno|plenaria|mes|sorriso;
  expandir <2 a_mente|horizontes|ideia|consciencia;
  segredo <3 e|de|do|pra|para <4 bom|boa|ouvir|escuta|sucesso|huddle|bolo|lider|calma|coaching|
    cafe|receita|tempo|tudo;
  qual_o_segredo|segredo_de_minas|amigo_secreto|amigo_oculto|voto_secreto|sem_segredo|
    nenhum_segredo|ingrediente_secreto|receita_secreta;
  sigilo <3 escuta|conversa|um_a_um|operador|psicologa|canal|pesquisa_de_clima|confissao;
  conversa_confidencial|escuta_confidencial|canal_confidencial|confidencial_do_operador;
  entre_nos_dois_na_escuta|fica_aqui_a_dica|fica_aqui_o|fica_aqui_meu|fica_aqui_minha;
  chave <2 do|da|pra|para|e <2 sucesso|lideranca|huddle|calma|boa|coaching|escuta|confianca|
    engajamento|ouvir|conversa|tudo|momento;
  palavra_chave|palavras_chave|momento_chave|ponto_chave|a_chave_e|chave_do_armario|chaveiro|
    virar_a_chave|virou_a_chave|virada_de_chave;
  codigo_de_conduta|codigo_de_etica|codigo_de_vestimenta|codigo_do_encontro|
    codigo_de_entrada_no_encontro|codigo_da_sala_no_telao|codigo_no_telao;
  reset|troca|trocar|redefinir|redefinicao|esquece|esqueceu|esquecem|esquecer|recuperar|
    recuperacao|perdeu|bloqueio|desbloqueio|desbloquear|resetar|renovar|vence|vencida|expirada|
    expirou <3 senha|senhas|login|acesso|token|pin;
  senha|senhas <2 de_atendimento|do_painel_da_fila|esquecida|bloqueada|vencida|expirada|
    na_recepcao|preferencial|do_cliente;
  fila_de_senha|senha_e_o_campeao|chamadas_de_senha|ligacoes_de_senha;
  token_de|simbolo_de;
  estrategia <4 ouvir|escuta|ligacao|cliente_bravo|acalmar|conversa_dificil|segunda|pausa|
    silencio|respirar|feedback|acolher|memoria;
  roadmap|trilha <3 lider|novato|desenvolvimento|aprendizado|supervisor|tl;
  investir|investindo|invista|investimos|investimento|investe <3 tempo|pessoas|gente|escuta|
    minutos|conversa|lider|lideres|confianca|carinho|relacao|lideranca;
  lancamos|lancar|lancou|lanca <3 desafio|campanha|mural|hora_da_escuta|semana|podcast|concurso|
    livro|video|ideia|moda|olhar|pergunta;
  parceria <2 com_rh|padrinho|dupla|do_bem|entre_turnos;
  compra|comprar|comprei|compramos|comprou <3 ideia|briga|bolo|pao|cafe|caneca|bala|pizza|
    presente|a_ideia|lembrancinha|flor|caderno|cartolina;
  vender|vende|vendeu|vendi|vendemos <2 ideia|a_ideia|o_peixe;
  sem_posicionamento|posicionamento_da_cadeira|posicao_na_roda|mudar_de_posicao|trocar_de_posicao|
    posicao_do_coach;
  gelo <2 quebra|quebrar|quebrou;
  quebra_gelo|quebrar_o_gelo;
  geladeira <3 copa|comida|bolo|nova|andar;
  lista_negra_de_palavras|boicote_a_marca|boicotar_a_marca|ameaca_boicotar|ameacam_boicotar|
    se_boicota|se_boicotam|autoboicote|auto_boicote|me_boicoto|se_boicotar|se_boicotando;
  parar_de <1 correr|falar|olhar|interromper|fingir|chorar|gritar|sorrir;
  ultimo_lugar_do_onibus|em_primeiro_lugar|primeiro_lugar_ouvir|pior_dia|pior_momento|pior_parte|
    pior_coisa|pior_erro|pior_ligacao|pior_chamada|pior_cenario|pior_que|na_pior|pior_hora|
    pior_semana|pior_feedback|pior_cafe;
  melhor_que_nada|melhor_do_que_ontem|melhor_que_ontem|melhor_do_que_nada;
  na_frente_de <2 todos|todo_mundo|equipe|turma|plateia|outros;
  na_frente_da|na_frente_do <2 turma|equipe|time|plateia|grupo|espelho|computador;
  ranking|placar <3 ideias|piadas|bolos|jogo|emojis|copa|campeonato;
  era_uma_bagunca|era_uma_zona|era_uma_piada|zona_de_conforto|conta_uma_piada|contar_piada|
    contar_uma_piada|rodada_de_piadas|piada_interna|piada_do_dia|virou_piada|lixo_reciclavel|
    no_lixo|lixeira|lixo_da_copa|horario_de_burro|sou_burro|fui_burro|sou_burra|palhaco_na_festa|
    nariz_de_palhaco|dia_do_palhaco|era_um_desastre|foi_um_desastre;
  off_line|fora_de_linha;
  em_particular_com|cara_a_cara_com|pessoalmente_com <3 operador|lider|supervisor|agente|
    funcionario|colaborador;
  privado <2 operador|supervisor|coaching|feedback;
  elogio|elogia|elogiar|elogie|corrige|corrija|corrigir|corrigimos|feedback|critica|criticar|
    devolutiva <6 privado|particular|reservado|publico;
  me_liga_quando|liga_pro_operador|ligo_pro_operador|ligo_pra_operadora;
  grupo_do_zap|grupo_de_zap|zap_da_equipe|zap_do_turno|whatsapp_do_cliente|
    atendimento_por_whatsapp|atendimento_no_whatsapp|canal_whatsapp|fila_do_whatsapp|
    zap_da_operacao|grupo_da_escala;
  apagar|apaga|apague|apaguem|deletar <4 duplicada|duplicadas|repetida|repetidas|luz|post_it|
    quadro|lousa|vela|velas|incendio;
  chamadas|contatos|ligacoes|atendimentos|casos|tickets|minutos|minuto|segundos|pausas|pausa|
    vezes|vez|erros|sorrisos|monitorias|escutas|feedbacks|sessoes|conversas|ideia|ideias|elogios|
    clientes|pessoas <1 por_hora|por_chamada|por_agente|por_operador|por_atendente|por_contato|
    por_ligacao|por_atendimento|por_cabeca|por_minuto|por_chat|por_pa;
  hora_de <1 ir|ouvir|falar|parar|dar|sair|chegar|voltar|almocar|agir;
  a_hora_que|a_hora_certa|e_a_hora;
  na_hora|meia_hora|toda_hora|em_cima_da_hora|hora_da_escuta|hora_do_cafe|hora_da_verdade|
    chegou_a_hora|boa_hora|ultima_hora;
  em_tempo|tempo|vida|caso|casos|mundo|problema|motivo|situacao|na <1 real;
  por_conta_de|por_conta_propria|dar_conta|da_conta|dou_conta|damos_conta|levar_em_conta|
    faz_de_conta|no_fim_das_contas|conta_mais|se_da_conta|tomar_conta;
  ficha_caiu|cair_a_ficha|caiu_a_ficha|a_ficha;
  em_vigor|hora_extra_de_sono|na_mao_do|mao_na_massa|na_mao_esquerda;
  primeiro_lugar|segunda_feira|terca_feira|quarta_feira|quinta_feira|sexta_feira|bom_dia|
    boa_tarde|boa_noite|bem_vindo|bem_vindos|bem_vinda|deus|jesus|rs|kkk|feliz_natal|
    setembro_amarelo|outubro_rosa|novembro_azul|sipat|nr17;
  depressao|burnout|ansiedade|saude_mental|suicidio|cancer|luto|panico|tdah|autismo <5 tema|
    palestra|sessao|oficina|roda|assunto|prevencao|campanha|semana|mes|psicologa|setembro|
    falar_sobre|conversar_sobre|sinais;
  palestra|roda|oficina|sessao|campanha|prevencao|falar|conversar|tema|sinais|semana <4 depressao|
    burnout|suicidio|cancer|ansiedade|panico|tdah|autismo|gravidez;
  bebe|grito|vomito <1 surto;
`;

const TALK = `
  regra_do_encontro|regras_do_encontro|regra_da_casa|regras_da_casa|regra_de_ouro|regras_de_ouro|
    regra_basica|regras_basicas|regra_de_conversa|regras_da_sala|regra_da_sala|pela_regra|
    pelas_regras|as_regras_dizem|a_regra_diz|a_regra_e|lembrete_da_regra|regra_numero|regra_um|
    regra_combinada|regra_desse_encontro|ata_do_juridico;
  fora_da_mesa|fora_da_pauta|fora_de_pauta|fora_do_escopo|fora_dos_limites|nao_esta_na_mesa|
    nao_entra_na_pauta|fora_de_jogo|terreno_proibido|assunto_proibido|tema_proibido|zona_proibida;
  nao|nunca|jamais|proibido|evitar|evitem|evite|evitamos|sem|nada_de|chega_de <2 falar|fala|
    falamos|falem|falo|falando|falaremos|discutir|discutimos|discuta|discutam|discute|discutindo|
    comentar|comente|comentem|comentamos|mencionar|mencione|mencionem|citar|cite|citem|tocar|
    tocamos|tocar_em|abordar|conversar|conversamos|tratar|tratamos|trocar|comparar|comparamos|
    perguntar|pergunte|publicar|digitar|digitem|postar|compartilhar <4 PRICE|PAY|BID|TERM|
    CAPACITY|STRATEGY|CONFID|POACH|HIRE|PERSONAL|SECRETNAME|clientes|nomes|numeros|valores|
    dinheiro|volume|volumes|contratacao|custo|custos|grana|SHARE|isso|disso|esse_assunto;
  nada_de|sem|zero|proibido <1 PRICE|PAY|BID|TERM|CAPACITY|CONFID|POACH|PERSONAL|nomes|numeros|
    valores|RANK|clientes|dinheiro|custo|custos <4 aqui|por_favor|pf|pfv|gente|pessoal|galera|
    hoje|nem|ok|combinado|na_sala|nesta|nessa|no_encontro|malta;
  sem <1 PRICE|PAY|BID|TERM|numeros|nomes|valores <2 sem <1 PRICE|PAY|BID|TERM|CONFID|nomes|
    numeros|clientes|valores;
  nem_preco|nem_salario|nem_contrato|nem_valor|nem_nome <4 nem|PRICE|PAY|BID|TERM;
  viemos|estamos_aqui|vim|encontro_e <4 nao <3 PRICE|PAY|BID|TERM|numeros;
  deixem|deixa|deixar|deixamos|mantenham|manter|mantem|tirem|fica|ficam|fique|fiquem|guarda|
    guardem <5 PRICE|PAY|BID|TERM|CAPACITY|nomes|numeros|valores|clientes <4 fora|de_lado|de_fora;
  juridico|advogado|advogada|advogados|compliance|conselheira <5 disse|diz|falou|pediu|pede|
    orientou|orienta|avisou|lembrou|confirmou|confirma|explica|explicou|liberou|responde|
    recomenda|recomendou|vai_dizer|vai_falar;
  perguntar|pergunta|pergunto|perguntem|perguntei|consultar|consulto|consultem|consulta|levar|
    levo|leva|passar|chamar|chamo|chamem|falar_com|vejo_com|ver_com|checar|confirmar|confirmo <4
    juridico|advogado|advogada|advogados|compliance;
  me_oponho|registro_minha_objecao|quero_registrar|deixo_registrado|objecao|me_retiro_desse|
    retiro_o_que|retiro_a_pergunta|retiro_minha|apaguei_porque_feria|reformulo|reformulando|
    desculpa_pisei|pisei_na_bola_com_a_regra|melhor_parar|vamos_parar|paramos_aqui|para_por_aqui|
    volta_pro_tema|voltar_pro_tema|voltemos|voltando_ao_desafio|voltando_ao_tema|voltar_ao_tema;
  parece|ta_virando|esta_virando|virando|vira|virou|beira|encosta|encostando|resvala|resvalando|
    cheira|soa|entrando|entrar|caindo|escorregando <3 PRICE|PAY|BID|TERM|CAPACITY|POACH|acordo|
    cartel <5 muda|mudar|parar|para|cuidado|freio|volta|nao_pode|melhor|pessoal|gente|aqui;
  puxar_o_freio|puxei_o_freio|puxo_o_freio|apertar_o_freio|apertei_o_freio|aperto_o_freio|
    botao_do_freio|puxem_o_freio|acionar_o_freio|acionei_o_freio|puxa_o_freio;
  lei_da_concorrencia|defesa_da_concorrencia|direito_da_concorrencia|antitruste|cade|cartel|
    autoridade_da_concorrencia;
  cada_empresa|cada_um|cada_uma|cada_fornecedor|cada_parceiro|cada_casa|cada_site <3 decide|
    resolve|define|escolhe <3 sozinha|sozinho|por_si|livre|sua|seu|o_que|se|como;
  nao_posso_responder|nao_podemos_responder|nao_vou_responder|nao_respondo|prefiro_nao_responder|
    nao_me_sinto_a_vontade|nao_fico_a_vontade|nao_fico_confortavel|nao_e_assunto|nao_e_tema|
    nao_cabe_aqui|nao_pode_aqui|nao_podemos_falar_disso|nao_da_pra_falar_disso|nao_e_o_lugar|
    nao_se_discute|nao_se_fala|nao_se_pergunta|nao_se_compara;
  pode|podemos|da_pra|posso|e_permitido <4 falar|perguntar|citar|discutir|tocar <6 ou_e|ou_fere|
    ou_nao_pode|regra|regras|permitido;
  ninguem|aqui_ninguem|aqui_nao|nao <2 conta_pontos|marca_pontos|faz_ranking|se_faz_ranking|
    ha_ranking|tem_ranking|tem_placar|ha_placar;
  sem_ranking|sem_rankings|nada_de_ranking|sem_placar|sem_comparacao;
  isso_e_preco|isso_e_salario|isso_e_contrato|isso_e_comercial|assunto_comercial|tema_comercial|
    parte_comercial|lado_comercial <5 nao|fora|pula|pular|passo|la|evita|deixa|outro;
  lembrando|lembrete|so_lembrando|reforcando|aviso <7 nao|sem|nada_de|fora <4 PRICE|PAY|BID|TERM|
    CAPACITY|CONFID|nomes|numeros|clientes|valores;
`;

const DEFIANCE = `
  regra|regras|juridico|advogado|advogada|compliance <3 a_parte|de_lado|dane_se|que_se_dane|
    que_se_lasque|e_chata|que_me_perdoe|que_nos_perdoe|ta_dormindo|nao_veja;
  esquece|esquecam|esqueca|ignora|ignorem|ignorar|apesar|fura|furar|quebrar|quebra|dribla|driblar|
    tirando|pula|foda_se|danem_se|contornar <3 regra|regras|juridico|advogado|advogada|compliance|
    filtro;
  sei_que|eu_sei|nao_devia|nao_deveria|nao_podia|nao_pode|nao_podemos <8 mas|so_que|porem|
    mesmo_assim <7 quanto|qual|quantos|voces|vcs|nosso|nossa|a_gente|aqui;
  antes <2 que|do|da|de <3 juridico|advogado|advogada|facilitadora|moderador;
`;

const CALLERS = `
  CALLER;
  clientes|consumidores|assinantes|pessoas|familias|idosos|eles <3 ligam|ligavam|ligaram|
    telefonam|perguntam|reclamam|gritam|xingam;
  cliente <3 liga|ligou|ligava|reclama|reclamou|grita|gritou|xinga|chora|chorou|pergunta|desliga|
    desligou|telefona|agradeceu|cancelar|espera|insiste|esquece|desiste|entende|repete;
  motivo_de_contato|motivo_de_ligacao|motivos_de_contato|tipo_de_ligacao|tipo_de_chamada|
    script_de_retencao|fila_de_retencao_atende|chamadas_de|ligacoes_de|ligacoes_sobre|
    chamadas_sobre <4 fatura|boleto|senha|cancelamento|desconto|multa|cobranca|preco|estorno|
    reembolso|conta|reajuste|salario|pagamento;
  operador|operadora|atendente|agente|agentes|operadores|atendentes <4 explica|explicar|explicam|
    pede_desculpa|desculpas|acalma|acolhe|le_o_historico|confirma_a_identidade;
`;

const PRACTICE = `
  COACH;
  SUMMITTHING;
  empatia|paciencia|escuta|calma|respira|sorriso|abraco|confianca;
`;

const RULES: Pack['rules'] = [
  [
    'pricing.hora',
    'pricing',
    'block',
    2,
    `
      nossa_hora|minha_hora|hora_nossa|nosso_minuto|nossa_pa|nossa_posicao|nosso_seat <4 ta|esta|
        sai|saiu|fecha|fechou|ficou <2 #DEC|#NUM|#MONEY;
      fechamos|fecha|fechou|saiu|sai|ficou|rodamos|tamos|estamos|trabalhamos|vendemos|recebemos|
        vai <4 #DEC|#MONEY <4 hora|minuto|pa|posicao|seat|chamada|contato|resolvida|logada;
      hora|minuto|posicao|contato|chamada <1 logada|falada|produtiva|cheia|faturada|tratada|
        resolvida|bilingue <4 #NUM|#DEC|#MONEY;
      #NUM|#DEC|#MONEY <3 hora_logada|hora_falada|hora_produtiva|minuto_falado|minuto_tratado|
        posicao_cheia|hora_faturada|hora_cheia|a_hora|a_posicao|o_seat|por_pa|a_pa;
      comeca_com <1 #NUM <8 termina|hora|virgula|digito|minuto;
      near 6: margem|abatimento|markup|uplift|rebate|repasse #PCT;
      near 6: desconto|reajuste|aumento_de_tarifa|aumento_de_preco #PCT WE|YOU|eles|cliente|
        contrato;
      abaixo|acima|menos|menor|passa|passar <2 de|do|que <1 #NUM|#DEC|#MONEY <3 hora|minuto|pa|
        posicao|seat|logada|por_chamada;
    `,
  ],
  [
    'pricing.pergunta',
    'pricing',
    'hold',
    1,
    `
      a_como|por_quanto|a_quanto|em_quanto <4 YOU|ta|esta|tao|estao|sai|fecha|fecham ?;
      quanto|qto|qnto|qnt <4 cobram|cobrando|faturam|faturando|cobra|recebem_por|cobraram;
      quanto|qto|qnto|qnt|qual <4 a_hora|hora_logada|a_pa|a_posicao|o_seat|o_minuto|minuto_falado|
        por_pa|por_hora|hora_falada ?;
      custa|custam|custando|custaria <4 a_pa|posicao|seat|uma_pa|a_hora|um_seat|o_seat|
        uma_posicao|cadeira;
      YOU|a_gente|nos <4 repassam|repassaram|repassar|repassou|repassa|repassando|repassamos <5
        dissidio|aumento|piso|mao_de_obra|reajuste|inflacao|custo|cliente;
      YOU <4 deram|dao|dariam|aceitaram|cederam|fizeram|toparam|conseguiram|ganharam|pegaram <3
        desconto|abatimento|reajuste|uplift|aumento_de_tarifa|correcao;
      margem|markup|uplift|rentabilidade|lucro|tarifa|rate_card|faturamento <5 YOU ?;
      YOU <4 margem|markup|uplift|tarifa|rate_card|rentabilidade ?;
      cobram|faturam|cobramos|faturamos|recebem|recebemos|remunera|remuneram|paga_voces|paga_vcs|
        paga_a_gente|remunerado|remunerados <3 por|pela|pelo|na|no|em <1 hora|minuto|pa|posicao|
        chamada|contato|resolucao|fte|seat|headcount|caso|chat|produtividade|hora_logada;
      treinamento|nesting|rampa|treino|ociosidade|coaching|capacitacao <5 faturado|faturam|
        faturamos|faturavel|cobrado|cobram|cobramos|cobrar_do_cliente|entra_na_fatura|
        pago_pelo_cliente|sai_da_margem;
      cliente|eles|compras|contratante <4 aperta|apertou|apertaram|espreme|espremeu|arrocha|
        arrochou|pediu|pediram|quer|querem|exigiu|arrancou|arrancaram <4 desconto|preco|tarifa|
        margem|valor_da|rebate|abatimento;
      nota|nota_fiscal <4 mandamos|emitimos|emite|emitem|mensal <6 YOU|a_gente|cliente ?;
    `,
  ],
  [
    'pricing.pacto',
    'pricing',
    'block',
    2,
    `
      NOBODY|vamos|bora|se_todos|se_ninguem|todos|todo_mundo|os_seis|as_seis|nos_seis|combinamos|
        combinar|nenhum <7 preco|precos|desconto|tarifa|tabela_de|margem|hora_logada|
        valor_da_hora|reajuste_do_contrato|rate;
      NOBODY|vamos|bora|se_todos|se_ninguem|os_seis|as_seis|nenhum|nenhuma <6 abaixo_de|abaixo_do|
        menos_de|menos_que|mais_barato|por_menos <4 #NUM|#DEC|#MONEY|hoje|recebe|hora|combinado|
        isso;
      guerra_de_preco|queimar_o_mercado|estragar_o_mercado|estraga_o_mercado|estraguem_o_mercado|
        prostituir|prostituindo|corrida_pro_fundo|canibalizar|canibalizando|leiloar_a_hora|
        vender_mais_barato|piso_de_preco;
    `,
  ],
  [
    'pricing.alfinetada',
    'pricing',
    'nudge',
    1,
    `
      setor|mercado|modelo|cliente <5 vende_barato|paga_pouco|paga_mal|nao_paga <6 tempo|coaching|
        lider|qualidade|desenvolver|treino;
      modelo_de_cobranca|modelo_de_preco|preco_que_praticamos|nossa_tarifa <8 coaching|treino|
        lider|tempo;
    `,
  ],
  [
    'wages.valor',
    'wages',
    'block',
    2,
    `
      pagamos|pago|pagando|ofereco|oferecemos|damos <4 #MONEY|#DEC|mil <7 STAFF|salario|fixo|
        bonus|adicional|mes|mensal|na_mao|liquido|bruto|vr|noturno;
      STAFF <4 ganha|ganham|ganhando|comeca_com|comecam_com|comeca_em|comeca_ganhando|entra_com|
        entra_ganhando|tira|tiram|sai_com|recebe|recebem <4 #MONEY|#DEC|mil;
      bonus|vr|vale_refeicao|vale_alimentacao|auxilio|plr|adicional|comissao|subsidio|
        ticket_refeicao|rv|ordenado|salario|premio_de <5 #MONEY|#DEC|#PCT|mil;
      near 7: aumento|merito|dissidio|piso|antecipacao #PCT WE|YOU|STAFF|folha;
      #MONEY|mil|#DEC <3 fixo|mais_vr|mais_vale|mais_beneficios|mais_comissao|de_base|de_salario|
        na_carteira|mais_variavel|mais_rv;
    `,
  ],
  [
    'wages.pergunta',
    'wages',
    'hold',
    1,
    `
      quanto|qto|qnto|qnt <5 ganha|ganham|tira|tiram|pagam|pagando|ganhando|recebe_um|recebe_o <5
        STAFF|ai|YOU|madrugada|bilingue;
      YOU <4 pagam|pagando|pagaram|dao|dando|deram|oferecem|bancam|banca|tem <5 vr|vale_refeicao|
        vale_alimentacao|bonus|auxilio|plano_de_saude|convenio|plr|adicional|comissao|piso|
        hora_extra|decimo|dissidio|cesta|ajuda_de_custo|assiduidade|ticket|subsidio|13o|14o;
      vale_refeicao|vr|plano_de_saude|plr|convenio|auxilio|comissao|salario|adicional|bonus|
        subsidio|ordenado|rv <4 de_voces|de_vcs|por_ai|ai_na|ai_em|TAIL;
      pagar|paga|pagamos|pagam|pagando <2 mais|melhor|menos|acima|abaixo|igual <6 STAFF|
        concorrente|piso|vizinho|voces|vcs|salvador|recife|mercado;
      quem|qual <4 paga_mais|paga_melhor|paga_menos|paga_pior;
      dobramos|dobrou|aumentamos|cortamos|tiramos|subimos|criamos|congelamos|seguramos|demos|
        trocamos|antecipamos <4 salario|vr|vale_refeicao|vale_alimentacao|bonus|auxilio|plr|
        comissao|rv|adicional|ticket|reajuste|cesta|plano_de_saude|convenio|subsidio|aumento;
      vao|vai|vamos|pretendem|pensam <3 dar|antecipar|segurar|pagar|mexer <4 aumento|dissidio|
        reajuste_salarial|salario|bonus|plr|merito|piso;
      bonus|premio|gratificacao|luvas <2 de|por|pra <2 permanencia|retencao|assiduidade|presenca|
        contratacao|indicacao|noventa_dias|quem_fica|ficar;
    `,
  ],
  [
    'wages.pacto',
    'wages',
    'block',
    2,
    `
      NOBODY|LETS|OURSELVES|os_seis|as_seis|todo_mundo <5 MOVE|GIVE|paga|mexer|mexe|passa <5
        salario|salarios|piso|vr|bonus|rv|plr|aumento|comissao|adicional|beneficios|dissidio|
        ordenado|subsidio|assiduidade;
      teto|limite|faixa|piso|patamar|tabela <3 comum|unico|unica|igual|conjunto|combinado <6
        salario|bonus|STAFF|rv|permanencia|empresas|seis;
      mesmo|mesma <2 salario|piso|bonus|vr|faixa_salarial|ordenado|comissao|reajuste_salarial <6
        todos|todas|seis|PEER|ALL;
    `,
  ],
  [
    'wages.alfinetada',
    'wages',
    'nudge',
    1,
    `
      rotatividade|turnover|gente_sai|pessoal_sai|saem|pedem_demissao|absenteismo <6 salario|
        grana|dinheiro|se_paga|paga_pouco|paga_mal;
    `,
  ],
  [
    'no_poach.pacto',
    'no_poach',
    'block',
    2,
    `
      NOBODY|nao|parem|para_de|parar_de|nem|jamais|chega_de <4 tira|tirar|tirem|pega|pegar|peguem|
        leva|levar|levem|rouba|roubar|roubem|mexe|mexer|mexam|chama|chamem|contrata|contratar|
        contratem|puxa|puxar|puxem|alicia|aliciar|recruta|recrutar <4 operador|operadores|lider|
        lideres|supervisor|supervisores|instrutor|instrutores|tl|tls|gente|pessoal|time|analista|
        analistas|equipe|equipa|monitor <4 THEIRS|PEER|ninguem|outro|outra|outros|outras|vizinho|
        alheio;
      pacto|acordo|tregua|cessar_fogo|trato|cavalheiros|compromisso <7 contratar|contratacao|
        recrutamento|recrutar|tirar|gente_de|rh|roubar|levar_gente|aliciar;
      avisa|avisar|avise|avisem|avisamos|pedir_licenca|pede_licenca|consultar|consulta|me_liga <5
        antes <4 proposta|contratar|chamar|entrevistar|oferta|levar|pegar;
      lista|cadastro|planilha <5 desligados|demitidos|sumiu|sumiram|abandonou|abandonaram|
        faltosos|ex_operadores|problematicos|encrenqueiros|sumidos|fujoes <8 compartilhar|dividir|
        trocar|partilhar|todos|circular|entre|PEER|contrata|seis;
      contraproposta|contra_proposta|cobrir_oferta|cobrir_proposta|quarentena|carta_de_liberacao|
        carta_de_saida <8 PEER|THEIRS|ALL|YOU|STAFF|LETS;
      quem_sair|quem_saiu|quem_pediu_conta|quem_largou <6 ninguem|nao|seis <3 contrata|recontrata|
        pega|aceita|chama;
    `,
  ],
  [
    'no_poach.queixa',
    'no_poach',
    'hold',
    2,
    `
      YOU|PEER <5 contrataram|contratando|recrutando|levaram|levando|pegaram|pegando|roubaram|
        roubando|aliciando|chamando|abordando|puxando|ligando|entrevistando|assediando|pescando <4
        meus|minha|minhas|meu|nosso|nossos|nossa|nossas|aqui|gente;
      meus|minhas|nossos|nossas <5 foram|foi|apareceram|pularam|migraram|atravessaram|sairam <4
        pra|para|pro <2 voces|vcs|vizinho|concorrente|concorrencia|ai|PEER;
      perdi|perdemos|perdendo|perdeu <5 STAFF|gente <5 pra|para|pros|pro <2 voces|vcs|vizinho|
        vizinha|concorrencia|concorrente|parceira|parceiro|PEER;
      STAFF|gente|pessoas <4 de_voces|de_vcs|da_tua|da_sua <6 curriculo|entrevista|aplicou|
        candidatou|candidataram|bateu|bateram|processo_seletivo|vaga;
      RECRUITER <5 YOU|de_voces|de_vcs|PEER|porta|meus|minha|nosso|nossa;
      de_voces|de_vcs|YOU <3 rondando|cercando|na_porta_do|no_portao|panfletando|no_linkedin <6
        STAFF|meu|minha|nosso|nossa|site|operacao;
    `,
  ],
  [
    'bids.disputa',
    'bids',
    'block',
    1,
    `
      YOU|a_gente|nos|eu <4 vao|vai|vamos|entram|entra|entrar|entrando|entramos|foram|foi|
        participam|participar|participamos|disputam|disputar|concorrem|responderam|respondem|
        respondemos <4 rfp|edital|licitacao|concorrencia|leilao|pregao|cotacao|tender|bid|certame|
        concurso;
      concorrencia|leilao|licitacao|edital|rfp|pregao|cotacao <2 do|da|de|pra|no|na <2 DEALNAME|
        cliente|contrato;
      deixa|deixem|deixar|deixamos <3 essa|esta|a_gente|pra_nos|com_a_gente|conosco <6 ganhar|
        levar|concorrencia|licitacao|renovacao|conta|expansao;
      vez <2 de|da|do <2 quem|voces|vcs|nos|gente <7 ganhar|levar|conta|expansao|renovacao|
        licitacao|contrato|concorrencia;
      nossa_vez|sua_vez|vossa_vez <6 ganhar|levar|conta|expansao|renovacao|licitacao|contrato|
        concorrencia;
      proposta|lance|oferta <4 de_cobertura|pra_perder|pra_constar|fraca|figurante|de_mentira|
        fantasma;
      coloca|bota|poe|mandem|manda|joga|joguem|botem <3 numero|valor|preco <2 alto|la_em_cima|
        pra_perder|salgado;
      compras|suprimentos|procurement <4 pediu|chamou|convidou|mandou|pediram|chamaram|perguntou|
        ligou <6 YOU|nos|a_gente|todos|proposta;
      quanto|quantas|quantos|qual|o_que|que <5 propuseram|ofertaram|ofereceram|colocaram|botaram|
        apresentaram|responderam <7 renovacao|proposta|cliente|rfp|edital|expansao|conta|
        licitacao|concorrencia;
      perdemos|ganhamos|perderam|ganharam|perdeu|ganhou|levou|levaram|vencemos <3 conta|renovacao|
        licitacao|rfp|concorrencia|contrato|edital|leilao|pregao;
      vamos|ir|entrar|disputar|responder|concorrer|bora <4 juntos|consorcio|em_bloco|em_dupla|
        dupla <7 conta|edital|licitacao|governo|concorrencia|rfp|contrato|prefeitura|DEALNAME;
      ninguem|nenhum|se_ninguem <3 responde|responder|entra|entrar|participa|disputa|manda <5 rfp|
        edital|licitacao|concorrencia|proposta|cotacao|prazo;
      finalistas|finalista|shortlist|short_list|classificados|segunda_fase <6 YOU|nos|a_gente|
        PEER|conta|seis;
      proposta <3 renovacao|expansao|comercial|tecnica|de_preco <7 YOU|WE|cliente;
    `,
  ],
  [
    'allocation.partilha',
    'allocation',
    'block',
    1,
    `
      YOU <3 ficam|fiquem|fica|cuidam|pegam|levam|continuam|ficariam <4 MARKET <6 a_gente|nos|eu|
        ficamos|cuidamos|pegamos;
      a_gente|nos|eu <3 fica|ficamos|fico|pega|cuida|cuido <4 MARKET <6 YOU|o_resto;
      ficamos|fico <2 com|no|na|so <3 MARKET <6 YOU|o_resto;
      deixa|deixem|deixar <4 MARKET <4 com_a_gente|pra_gente|conosco|pra_nos|comigo|com_voces|
        com_vcs|pra_voces;
      nao <2 entra|entrem|entramos|pisa|pisem|mexe|mexam|abre|abrimos|disputa|disputamos|avanca|
        avancem <4 MARKET|SITE <8 YOU|nosso|nossa|a_gente|outro|outra|ninguem|PEER;
      cada_um|cada_uma|cada_empresa|cada_qual <3 fica|cuida|pega|no|na|com <4 MARKET|quintal|
        pedaco|fatia|praca|sua_conta|seu_cliente|seu_territorio;
      tira|tirem|tirar <2 mao|olho|o_olho|a_mao <4 MARKET|conta|cliente|nosso|nossa;
      conta|banco|operadora|seguradora|cliente|praca <3 sempre_foi|e|era <2 nosso|nossa|da_casa <6
        anos|deixa|nao|tira|ninguem|longe;
      pedir|pedimos|queremos|falar|dizer <4 cada_um|cada_uma|todos|seis <4 um_sexto|mesmo_volume|
        mesma_fatia|partes_iguais|igual;
      acertar|resolver|decidir|combinar|acertem|resolvam|definir <4 entre_nos|entre_a_gente|
        entre_voces|entre_vcs <6 quem|MARKET|fila|volume;
    `,
  ],
  [
    'allocation.fatia',
    'allocation',
    'hold',
    1,
    `
      qual|quanto|que|quantos <3 volume|fatia|share|pedaco|rateio|percentual_do_volume|
        parte_do_volume|parte_da_conta|quota|cota <5 YOU|PEER|cada;
      quantas|quantos <3 chamadas|ligacoes|contatos|mil <4 YOU <3 recebem|pegam|atendem <5 mes|
        cliente|conta|fila;
      cliente|eles|compras|operadora|banco|contratante <3 passou|passaram|mandou|mandaram|tirou|
        tiraram|migrou|migraram|moveu|levou|desviou|deu|deram|prometeu <5 volume|fila|carteira|
        fatia|posicoes|madrugada|chat|transbordo|rateio <6 YOU|nos|a_gente|outro|outra|PEER|mim;
      metade|um_terco|um_quarto|um_quinto|um_sexto|#PCT|pedaco|fatia <3 volume|carteira|conta|
        demanda|rateio <6 nossa|nosso|a_gente|YOU|PEER|nos;
      quem <3 ficou_com|fica_com|pegou|levou|recebeu|herdou|ganhou <3 fila|carteira|volume|conta|
        transbordo|chat|fatia;
      near 6: rateio|volumetria|market_share|share WE|YOU|PEER;
      quem_mais|mais_alguem|alguem_mais|alguem_aqui <3 atende|atendem|opera|operam|trabalha <5
        banco|operadora|seguradora|aerea|telecom|varejista|marketplace|concessionaria;
      nosso_volume|volume_nosso|nossa_fatia|volume_de_voces|volume_de_vcs|fatia_de_voces <7 caiu|
        subiu|dobrou|encolheu|foi|mudou|cresceu|sumiu|MOVE|YOU;
      fila|carteira|volume <4 saiu|sair|saindo|foi|sumiu|migrou <3 de_voces|de_vcs|da_gente|daqui|
        de_nos|pra_voces|pra_vcs|pra_gente|pra_ca;
    `,
  ],
  [
    'capacity.tamanho',
    'capacity',
    'hold',
    1,
    `
      quantos|quantas|qtas|qtos|qts|qnts <3 operadores|atendentes|pas|posicoes|seats|ftes|logados|
        cadeiras|baias|turmas|vagas <4 YOU|abriu|abriram|por_ai|na_operacao ?;
      temos|tenho|tamos_com|estamos_com|rodamos_com|operamos_com|sobraram|sobram <3 #NUM|#BIG <2
        pas|posicoes|ftes|seats|logados|cadeiras|baias|hc;
      pas|posicoes|cadeiras|andar|baias|assentos|fileiras|seats <3 vazias|vazio|vazios|ociosas|
        ociosa|paradas|livres|apagado|desligadas|sobrando <8 YOU|WE|#NUM|aqui|site|metade;
      vamos|vou|pretendemos|estamos|tamos|iremos|a_gente_vai|vcs_vao|voces_vao|vao|tao|estao <4
        abrir|abrindo|fechar|fechando|inaugurar|devolver|devolvendo|desativar|ampliar|ampliando|
        alugar|alugando|entregar|demitir|desligar|dobrar|montar <5 SITE|andar|predio|turmas|
        posicoes|pas|turno_da_madrugada|#BIG;
      contratar|contratando|contratamos|abrir_turma|abrimos_turma|turma_de|admitir|demitir|
        demitindo|desligar|desligando <3 #BIG <5 operadores|pessoas|atendentes|agentes|ate|em|pro|
        pra;
      tem|teriam|sobrou|sobra|tinham <3 gente|posicao|pa|capacidade|operador <2 sobrando|ociosa|
        ocioso|parada|parado|disponivel|livre;
      ocupacao|utilizacao|ociosidade <5 #PCT|predio|site|posicoes|pas <6 YOU|WE;
      folga|capacidade|gordura|braco|espaco <4 transbordo|pico|absorver|black_friday|overflow|
        natal <5 YOU ?;
      YOU <5 folga|capacidade|gordura|braco|espaco|gente <4 transbordo|absorver|overflow|
        segurar_o_pico ?;
    `,
  ],
  [
    'capacity.pacto',
    'capacity',
    'block',
    2,
    `
      NOBODY|vamos|se_todos|se_ninguem|bora|todos|os_seis|as_seis|nos_seis|todo_mundo <5 contrata|
        contratar|contrate|abre|abrir|abra|congela|congelar|amplia|ampliar|corta|cortar|aumenta|
        segura|segurar|bota|poe <4 turma|turmas|vagas|vaga|posicao|posicoes|pas|pa|quadro|
        headcount|site|hora_extra|horas_extras|escala|capacidade|contratacao|contratacoes|
        fim_de_semana|andar;
    `,
  ],
  [
    'boycott.frente',
    'boycott',
    'block',
    2,
    `
      NOBODY|todos|todo_mundo|os_seis|as_seis|nos_seis|todos_nos|vamos|bora|se_todos|se_ninguem|
        se_a_gente <5 assina|assinar|assine|aceita|aceitar|aceite|recusa|recusar|recusarem|
        recusarmos|rejeitarem|rejeita|rejeitar|renova|renovar|renove|usa|usar|use|compra|comprar|
        responde|responder|preenche|larga|largar|peita|peitar|trava|travar|atrasa|atrasar|cancela|
        cancelar|enrola <5 clausula|multa|pesquisa|ferramenta|plataforma|sistema_deles|discador|
        contrato|aditivo|anexo|exigencia|meta_nova|nova_meta|metas_novas|piloto|fornecedor|
        agencia|consultoria|headset|relatorio|formulario|wfm|crm|tabela;
      carta|oficio|email|nota|manifesto <2 conjunta|conjunto|coletiva|coletivo|dos_seis|das_seis|
        de_todos|assinada_por_todos;
      deixar|deixamos|manter|mantemos|tirar|tiramos|barrar|expulsar|excluir|deixem <4 empresa|
        novata|fornecedor|parceira|parceiro|entrante|novato_da <6 fora|forum|encontro|grupo|
        summit;
      near 9: operacao_tartaruga|corpo_mole|lista_negra|cruzar_os_bracos|bracos_cruzados|
        em_banho_maria|dar_um_gelo|gelo ALL|LETS|PEER|TARGET|OURSELVES;
      ninguem|ngm <3 trabalha|contrata|compra|fecha|negocia|usa <4 com|mais|dessa|desse|daquela|
        essa|aquela <4 agencia|consultoria|fornecedor|faculdade|ferramenta|empresa|discador;
      quem_furar|quem_ceder|quem_der|quem_aceitar <8 fora|gelo|isolado|queimado|fica_de|leva|
        perde|nunca_mais|expulso;
      pressionar|pressao|peso|forca|peitar|bater_de_frente <4 juntos|conjunta|todos|em_bloco|seis|
        unidos|coletiva <8 cliente|compras|contrato|multa|TARGET;
      juntos|em_bloco|unidos|todo_mundo_junto <5 recusar|rejeitar|peitar|reclamar|exigir|
        cobrar_do_cliente|ameacar|dizer_nao|falar_nao|derrubar;
    `,
  ],
  [
    'strategy.plano',
    'strategy',
    'hold',
    1,
    `
      vamos|estamos|tamos|pretendemos|a_gente_vai|empresa_vai|iremos|a_gente_ta|matriz_vai|
        grupo_vai <3 lancar|lancando|comprar|comprando|vender|vendendo|sair|saindo|entrar|
        entrando|automatizar|automatizando|migrar|migrando|fundir|descontinuar|adquirir|
        adquirindo|largar <5 bot|robo|voicebot|mercado|saude|pais|empresa|outbound|concorrente|
        plataforma|vertical|nearshore|capital|exterior|colombia|portugal|home_office|FUTURE|
        startup|angola;
      YOU|empresa_de_voces|casa_de_voces <4 vao|planejam|pretendem|pensam|estao|tao|querem|seguem|
        continuam <3 lancar|comprar|vender|sair|entrar|automatizar|investir|abrir|migrar|
        comprando|lancando|investindo|automatizando|querendo <6 bot|robo|voicebot|mercado|saude|
        pais|empresa|outbound|concorrente|plataforma|vertical|nearshore|capital|exterior|
        home_office|startup|automacao;
      NOBODY|vamos|bora|todos|segurar|os_seis|se_todos <5 automacao|bot|robo|voicebot|automatizar|
        robos|bots <9 emprego|headcount|juntos|todos|ninguem|posicoes|cliente|ano|agora;
      diretoria|conselho|board|matriz|socios|presidente <3 aprovou|decidiu|bateu_o_martelo|
        assinou|autorizou|vendeu|vai <7 STRATEGY|SITE|compra|venda|fusao|pais|mercado|FUTURE;
      empresa|casa|grupo|operacao <3 a_venda|vai_ser_vendida|foi_vendida|sendo_vendida|
        sendo_comprada|foi_comprada|mudando_de_dono|trocando_de_dono;
      vao_ler_sobre|vao_saber_pela_imprensa|sai_na_imprensa|aguardem_a_noticia|
        anuncio_semana_que_vem|ainda_vao_ouvir_falar;
      roadmap <3 YOU|WE|produto|automacao|bot;
    `,
  ],
  [
    'proprietary.papel',
    'proprietary',
    'hold',
    1,
    `
      mando|mandar|te_mando|envio|anexo|segue|mostro|compartilho|colo|colar|posto|jogo|repasso|
        tirei|partilho|encaminho|olha|olhem <4 DOC <4 do_cliente|do_banco|da_operadora|
        da_seguradora|interno|interna|confidencial|da_outra_conta|deles|da_concorrente|
        do_fornecedor|do_outro|da_aerea|sigiloso|sigilosa|do_contrato;
      nao_devia|nao_era_pra|nao_podia|nao_deveria|nao_posso <3 mostrar|contar|falar|mandar|
        compartilhar|dizer|abrir|partilhar <8 cliente|projeto|produto|lancamento|DOC|banco|
        operadora;
      na_outra_conta|em_outra_conta|no_outro_cliente|nosso_outro_cliente|outro_contrato_nosso|
        outra_conta_nossa|no_banco_que_a_gente_atende <9 usam|script|roteiro|regra|atendemos|eles|
        faz|fazem|fila|regua|oferta;
      produto|campanha|plano|oferta|aparelho|cartao|app <4 nao_lancado|nao_lancada|
        antes_do_lancamento|ainda_nao_saiu|nao_foi_lancado|que_vai_lancar|nao_anunciado|secreto|
        inedito;
      fica_entre_nos|fica_entre_a_gente|so_entre_nos|que_fique_entre_nos|nao_espalha|morre_aqui|
        nao_sai_daqui|ca_entre_nos|aqui_entre_nos <10 cliente|projeto|contrato|lancamento|banco|
        operadora|empresa|fechamos|assinamos|produto;
      nda|sob_sigilo|sob_embargo|acordo_de_sigilo <8 mas|mostro|conto|testando|beta|ferramenta|
        cliente|lanca;
      antiga_empresa|empresa_antiga|antigo_emprego|ex_empresa <6 trouxe|copiei|script|playbook|
        manual|planilha|roteiro|base|guardei;
    `,
  ],
  [
    'secrets.acesso',
    'secrets',
    'block',
    2,
    `
      alguem|quem|me|nos <3 passa|empresta|manda|passem|empreste|mande|passe|emprestar <4 senha|
        login|usuario|credencial|cracha|token;
      usem|usa|use|entra|entrem|loga|loguem|pega|empresto|acessa|acessem <3 meu|minha|o_meu|
        a_minha|com_meu|nosso|nossa <2 login|senha|cracha|usuario|token|credencial|pin;
      senha|pin|login|usuario|token|codigo|palavra_passe <4 e|continua|segue|ta|mudou_pra|agora_e
        <2 #DIGITS|#SECRET;
      senha|senhas|palavra_passe <3 e|continua|virou|ficou <3 nome|ano|time|cidade|aniversario|
        tudo_minusculo|mesma|o_nome|padrao;
      codigo|pin <2 porta|catraca|portao|cofre|alarme|cracha|andar|sala_do_cliente <3 #DIGITS|
        #NUM|e;
    `,
  ],
  [
    'contract_terms.contrato',
    'contract_terms',
    'hold',
    1,
    `
      quanto|qual|quantos <4 multa|glosa|penalidade|malus <5 YOU|sla|ns|nivel|contrato ?;
      eles|cliente|contrato|contratante|compras <3 multam|multa|multou|glosam|glosa|glosou|
        penaliza|penalizou|morde|mordem|retem|reteve|desconta|descontam|descontou <5 sla|ns|nivel|
        meta|fatura|csat|tma|YOU|abandono|indicador;
      YOU|a_gente|nos <3 pagam|paga|pagamos|tomam|tomamos|tomaram|levam|levamos|levaram|tomou|
        pagaram|toma|leva <2 multa|glosa|penalidade|malus|multas|glosas;
      near 8: contrato vence|termina|acaba|expira|renova|renovou|vencendo WE|YOU;
      assinaram|assinamos|renovaram|renovamos|fecharam|fechamos|renovou|assinou <5 quantos|#NUM|
        dois|um <1 anos|meses|ano;
      por_quantos_anos|por_quanto_tempo|ate_quando <4 assinaram|fecharam|renovaram|contrato|
        renovou;
      bonus|premio|ganho <4 csat|satisfacao|tma|qualidade|nivel|nps|fcr <7 contrato|cliente|YOU|
        fatura;
      peso|pesos <4 csat|qualidade|tma|nps|fcr|abandono <6 scorecard|YOU|contrato|anexo;
      perdoaram|isentaram|abonaram|perdoou|abonou|relevaram <3 multa|glosa|penalidade|sla|
        desconto;
      aviso|saida|rescisao|denuncia <2 de|com <2 trinta|sessenta|noventa|cento|#NUM <1 dias <7
        contrato|YOU|WE|clausula|multa;
      prazo_de_pagamento|pagam_em|paga_em|recebemos_em|recebem_em <3 #NUM <1 dias;
      exclusividade|volume_minimo|minimo_garantido|exclusividade_de <6 YOU|WE|contrato|clausula;
    `,
  ],
  [
    'contract_terms.pacto',
    'contract_terms',
    'block',
    2,
    `
      NOBODY|vamos|todos|os_seis|nos_seis|as_seis|juntos|bora|se_todos|todo_mundo|todos_nos <5
        assina|assinar|assine|aceita|aceitar|aceite|recusa|recusar|rejeitar|derrubar|exigir|pedir
        <5 clausula|multa|aditivo|contrato|anexo|penalidade|glosa|exclusividade|volume_minimo|
        malus|prazo_de_pagamento;
    `,
  ],
  [
    'contract_terms.alfinetada',
    'contract_terms',
    'nudge',
    1,
    `
      contrato|sla_do_contrato|clausula <5 atrapalha|engessa|nao_deixa|nao_ajuda|dificulta|impede|
        amarra <6 coaching|lider|huddle|escuta|feedback|todos|treino;
    `,
  ],
  [
    'personal_data.ficha',
    'personal_data',
    'hold',
    2,
    `
      lista|planilha|relacao <4 desligados|demitidos|operadores|atestados|afastados|gestantes|
        desligamentos <5 nome|nomes|motivo|motivos|cpf|matricula|matriculas|telefone;
      zap|celular|telefone|endereco|telemovel|morada <1 dela|dele|da_operadora|do_operador|
        da_cliente <4 e|ta|segue|#NUM|fica|no_print;
      liga|chama|procura|procurem|liguem|chamem <5 celular|telefone|zap|numero <2 dela|dele;
      gravacao|audio <7 endereco|cpf|cartao|nome_completo|nome_dela|nome_dele|telefone|matricula;
      cpf|rg|cnh|nif|passaporte|matricula <3 dela|dele|da_operadora|do_operador|da_cliente|
        do_cliente <6 e|segue|no_print|final|#NUM|ta;
      mando|manda|segue|subo|anexo|posto|encaminho|passo <4 curriculo|curriculos|ficha|prontuario|
        atestado|atestados|lista_de_presenca|folha_de_ponto|dossie <4 dela|dele|deles|do|da|dos|
        com_nome;
    `,
  ],
  [
    'personal_data.saude',
    'personal_data',
    'block',
    2,
    `
      #NAME|#CAP <4 gravida|demitida|demitido|afastada|afastado|internada|internado|depressao|
        bipolar|quimioterapia|hiv|psiquiatra|burnout|cancer|surtou|alcoolatra|rehab;
      operador|operadora|atendente|supervisor|supervisora|lider|analista|menina|menino|agente <3
        da|do|de <3 pa|mesa|turno|madrugada|site|ilha|recife|salvador|fila <4 gravida|depressao|
        afastada|afastado|internada|internado|bipolar|hiv|burnout|cancer|quimio|tarja_preta|
        psiquiatra;
    `,
  ],
  [
    'disparagement.placar',
    'disparagement',
    'hold',
    1,
    `
      quem|qual <4 melhor|pior|maior|menor|mais_alto|mais_baixo <1 csat|nps|tma|nota|fcr|
        rechamada|turnover|qualidade|monitoria <6 YOU|seis|PEER|daqui|sala|mesa;
      YOU|PEER|mesa|site|#CAP|#PARTY <5 lanterna|ultimo_lugar|em_ultimo|rabeira|lanterninha|
        na_rabeira;
      cliente|gestor_do_cliente|eles <5 falou|disse|contou|comentou|confidenciou|mostrou <5 voces|
        vcs|de_voces|de_vcs|PEER <7 reprovou|reprovada|reprovado|pior|caiu|mal|ruim|auditoria|
        nota|zerou;
      voto|votos|placar|ranking|nota|notas|pontuacao|ideias|classificacao|tabela <2 por <1
        empresa|fornecedor|parceiro|parceira|site|casa|fornecedora;
      a_gente|nos <3 deu|demos|trouxe|trouxemos|mandamos <3 ideias|#NUM <5 voces|vcs|eles|voceis
        <4 uma|nenhuma|so|nada|zero;
      comparar|compara|comparem|botar|colocar|lado_a_lado <4 tma|csat|nps|fcr|nota|indicadores <6
        de_voces|deles|com_o|PEER|telao|empresas;
      ganhamos_de|batemos|melhor_que|pior_que|na_frente|atras <4 YOU|de_voces|de_vcs|PEER <5
        METRIC;
      METRIC <4 melhor_que|pior_que|maior_que|menor_que|ganha_de|perde_pra|da_de_dez <3 YOU|
        de_voces|de_vcs|o_de_voces|a_de_voces|PEER;
    `,
  ],
  [
    'disparagement.farpa',
    'disparagement',
    'nudge',
    1,
    `
      tipico|tinha_que_ser|so_podia_ser|so_podia_vir <4 PEER|THEM|YOU|mesa|site|paulista|carioca|
        baiano|nordestino|gringo|portugues|offshore|#CAP;
      INSULT <4 mesa|aquele_site|esse_site|aquela_empresa|essa_empresa|voces|vcs|operacao_de|
        povo_de|pessoal_de|turma_de|time_de|mesa_cinco|concorrente|#PARTY;
      mesa|aquele_site|esse_site|aquela_empresa|essa_empresa|pessoal_de|turma_de|povo_de|
        galera_de|operacao_de|site_de|concorrente|#PARTY <5 INSULT;
      nao <1 desliga|desligam|bate|batem|grita|gritam|derruba|derrubam <7 como|igual|feito|que_nem
        <3 certas|certos|uns|umas|outros|outras|voces|vcs|alguns|algumas;
      YOU|PEER|THEM <4 nao_sabem|nao_entendem|nao_entregam|so_enrolam|so_reclamam|nao_trabalham|
        nunca_escutam|vivem_de|maquiam|so_falam <6 atender|nada|numero|numeros|gente|liderar|
        operacao|coaching|nota|indicador|resultado;
    `,
  ],
  [
    'side_channel.zap',
    'side_channel',
    'nudge',
    1,
    `
      chama|chamem|me_chama|te_chamo|me_liga|me_liguem|te_ligo|me_procura|me_procurem|te_explico|
        respondo|te_respondo|te_passo|te_mando|te_falo|te_conto|falo <4 zap|whats|whatsapp|wpp|
        wapp|zapzap|pv|privado|direct|dm|inbox|telegram|signal|particular|off;
      nao_aqui|aqui_nao|aqui_n|nao_da_pra_escrever|melhor_nao_escrever|prefiro_nao_escrever|
        nao_escrevo_aqui|aqui_nao_da <8 zap|whats|pv|privado|liga|ligo|bar|boteco|depois|
        particular|pessoalmente|cafe|fora|telefone|almoco|chama;
      apaga|apaguem|deleta|deletem|apague|apagar|some_com <4 isso|mensagem|antes|essa|tudo|o_que|
        conversa|esse <9 juridico|advogado|moderador|moderadora|facilitador|facilitadora|cliente|
        ver|vejam|lerem|ler|print|leia|advogada;
      tira_da_ata|nao_poe_na_ata|nao_bota_na_ata|nao_coloca_na_ata|nao_poe_isso_na_ata|
        nao_bota_isso_na_ata|fora_da_ata|nao_entra_na_ata|nao_vai_pra_ata|nao_precisa_ir_pra_ata|
        nao_registra_isso|nao_anota_isso;
      troca|usa|usem|escreve|escrevam|fala|digita <3 outra_palavra|codigo|apelido|em_codigo|
        errado|tudo_errado|com_ponto|sem_vogal <8 filtro|robo|sistema|pega|barra|cai|passa|
        detecta;
      filtro|robo|sistema|robozinho <3 pega|barra|trava|bloqueia|pegou|barrou|travou|segurou|apita
        <7 escreve|usa|fala|zap|outro|outra|assim|privado|muda;
      segue|continua|continuamos|seguimos|termina|terminamos|fechamos|papo|conversamos|conversa <5
        no_bar|no_boteco|no_fumodromo|no_estacionamento|no_saguao|no_hotel|longe_daqui|
        longe_da_tela|sem_o_cliente|fora_daqui|no_chope;
      grupo|chat|sala|canal <4 so_nosso|so_dos_fornecedores|so_dos_parceiros|so_das_empresas|
        sem_o_cliente|sem_cliente|paralelo|paralela|secreto|escondido|so_nos;
      ninguem_ta_vendo|ninguem_esta_vendo|ninguem_le|ninguem_olha|ninguem_monitora <8 sala|
        salinha|la|aqui|grupo|mesa|fala|falar;
    `,
  ],
  [
    'pricing.nosso',
    'pricing',
    'hold',
    1,
    `
      nossa|nosso|nossas|nossos|minha|sua|vossa|tua <1 margem|tarifa|tarifas|rentabilidade|
        rate_card|tabela_de_precos|hora_logada|hora_falada|lucratividade;
      margem|tarifa|tarifas|rentabilidade|markup|hora_logada|hora_falada <1 de_voces|de_vcs|
        da_gente|nossa;
      preco|precos|desconto|reajuste|repasse <1 de_voces|de_vcs|da_gente|nosso|nossos;
    `,
  ],
  [
    'pricing.conta',
    'pricing',
    'hold',
    1,
    `
      near 7: rentabilidade|margem|lucro|ebitda|tarifa|markup #PCT|#DEC|#MONEY;
      near 7: PRICE WE #MONEY|#DEC;
      near 6: treinamento|nesting|rampa|hora_extra faturar|faturam|faturamos|repassar|repassamos
        cliente|eles|YOU|WE;
      degrau|faixa|escala <3 desconto|preco|tarifa <6 posicoes|volume|pas|horas|YOU;
      eles|cliente|contratante <3 pagam|paga|pagando|deposita|depositam|remunera <5 por <1
        posicao|pa|hora|minuto|chamada|contato|seat|resolucao;
      YOU <4 aceitaram|aceitam|conseguiram|fecharam <4 reajuste|ipca|igpm|indice|correcao|uplift|
        tarifa|repasse;
      reajuste|ipca|igpm|indice|correcao <5 contrato|renovacao <6 YOU|WE;
      sobra|sobrou|sobrando <4 fim_do_mes|nessa_conta|nesse_cliente|no_contrato <5 YOU ?;
    `,
  ],
  [
    'wages.extra',
    'wages',
    'hold',
    1,
    `
      near 6: dissidio|holerite|rv|plr|comissao|hora_extra|convenio|plano_de_saude|adicional|vr
        YOU|PEER;
      dissidio|piso|inflacao <6 NOBODY|os_seis|as_seis|seis|ninguem <4 passa|passar|acima|da|alem;
      aqui|noturno|madrugada|bilingue|lider|operador <4 ganha|ganham|recebe|recebem|paga|pagamos
        <3 mais|acima|melhor|menos|minimo <6 lei|piso|mercado|minimo|concorrente|YOU|manda;
      minimo <2 mais <2 #NUM|#PCT|#MONEY|bonus|comissao|duas|vr;
      #NAME|#CAP <2 #MONEY <3 inicial|fixo|bruto|liquido|mensal;
      #PCT <4 aumento|reajuste|merito|antecipacao <5 abril|maio|data_base|operador|lider|equipe|
        FUTURE;
    `,
  ],
  [
    'no_poach.outros',
    'no_poach',
    'block',
    2,
    `
      parar_de|parem_de|para_de|parem|pare_de|deixem_de|chega_de <1 abordar|chamar|ligar|procurar|
        contratar|recrutar|assediar|tirar|levar|pegar|cercar <4 meus|meu|minha|minhas|nossos|
        nossa|equipe_dele|dele|dela|nosso <4 STAFF|equipe|time|gente|pessoal|casa|site;
      contratar|recontratar|contrata|contratem|admitir|contratacao <3 ex|ex_colaborador|
        ex_operador|ex_funcionario|egresso|desistente <7 outra|outro|de_voces|participante|seis|
        PEER|meses;
      lista <4 quem|dos_que <3 abandonou|sumiu|largou|faltou|abandonaram|sumiram|deu_no_show <10
        ninguem|seis|todos|compartilhada|PEER|entre|trocar;
      nao <2 toco|tocam|encosta|encostam|mexo|mexem|passo|chamo|tiro <4 meus|minhas|teus|seus|
        nossos|de_voces|de_vcs <8 YOU|eu|nos|a_gente;
      curriculo|curriculos|candidato|candidata|candidatos <4 time_de|time_do|time_da|de_voces|
        de_vcs|equipe_do|equipe_da|da_concorrente|do_vizinho|da_mesa;
    `,
  ],
  [
    'bids.convite',
    'bids',
    'block',
    1,
    `
      declinar|declino|declinei|declinamos|desistir|desisti|recusar <3 convite|processo|disputa|
        cotacao|sessao_de_lances|convite_do;
      YOU <4 participar|participam|vao_participar|entrar|disputar|concorrer|convidados|receberam
        <4 processo|convite|selecao|disputa|cotacao <6 DEALNAME|atendimento|cliente|comprador;
      comprador|compras|suprimentos <4 convite|convidou|cotacao|lances|sessao <6 YOU|nos|a_gente|
        ninguem|todos;
      parte_tecnica|nota_tecnica|proposta_tecnica|envelope <6 YOU|nossa|WE;
      junto|juntos|parceria|consorcio <5 na_proposta|pra_conta|pro_contrato|no_edital|
        na_concorrencia|pro_governo;
    `,
  ],
  [
    'allocation.fila',
    'allocation',
    'hold',
    1,
    `
      fila|email|chat|madrugada|carteira|volume|previsao <2 de_voces|de_vcs|nossa|nosso <4
        esvaziou|encheu|sumiu|dobrou|cresceu|secou|minguou|migrou;
      YOU <3 ganharam|pegaram|ficaram_com|levaram|perderam|herdaram <3 madrugada|chat|fila|email|
        espanhol|domingo|feriado|carteira|volume;
      YOU <2 atendem|atende <3 financeira|banco|operadora|seguradora|varejista|aerea|concorrente|
        fintech;
      fatias|partes|quotas|cotas <1 iguais <6 cliente|volume|seis|todos|pedir|empresas;
      mil <1 contatos|chamadas|ligacoes|atendimentos <3 por|mes|semana|dia <8 YOU|WE|cliente;
      transbordo|overflow <6 indo|vai|foi|caindo|cai|mandaram|manda <3 pra_onde|pra_quem|
        pra_voces|pra_vcs|pra_outro|pra_ca;
      caiu|subiu|dobrou <4 ligacao|chamadas|volume|demanda <3 de_voces|de_vcs|ai|YOU <2 tb|tambem
        ?;
    `,
  ],
  [
    'capacity.planta',
    'capacity',
    'hold',
    1,
    `
      entregamos|devolvemos|fechamos|abrimos|alugamos|inauguramos|desativamos|ampliamos <3 andar|
        andares|predio|site|unidade|galpao|posicoes|SITE;
      metade|um_terco|parte <4 operacao|time|turma|site|andar|quadro <4 parada|parado|ociosa|
        ocioso|sobrando|vazio|vazia;
      predio_novo|site_novo|unidade_nova|andar_novo|nova_unidade|novo_site <6 abre|pronto|
        fica_pronto|ano|FUTURE|sai|inaugura;
      YOU <4 subir|sobem|rampar|rampam|colocar|contratar|formar|treinar <2 quantos|quantas|#BIG|
        mais_quantos;
      #BIG <1 pas|posicoes|seats|assentos|ftes|logados;
      #BIG <1 operadores|atendentes|agentes|contratacoes|admissoes <5 nessa|nesse|na_conta|
        no_site|logados|contratados|formando|entrando|na_operacao|ate|SITE;
      todos|todo_mundo|os_seis|as_seis|cada_um <3 reduz|reduzir|reduzirem|corta|cortar|cortarem|
        segurar|segura|diminui <5 janela|horario|turno|sabado|domingo|escala|horas|quadro|
        contratacao|posicoes;
      turmas|turma <2 de <1 #BIG <6 ate|FUTURE|mes|cada|abrindo|abrir|quinzena;
    `,
  ],
  [
    'boycott.coro',
    'boycott',
    'block',
    2,
    `
      nenhum_de_nos|nenhuma_de_nos|os_seis|nos_seis|as_seis|se_todos|todos_nos|se_nos_seis <5
        manda|vai|aparece|comparece|entrega|cancela|cancelamos|cancelassemos|devolvem|devolve|
        recusam|param|paramos|engole|responde|fora <8 TARGET|relatorio|festa|convencao|plataforma|
        treinamento|semana;
      posicionamento|posicao|resposta|recado|documento <2 unico|unica|conjunto|conjunta|coletivo|
        comum <7 fornecedores|prestadoras|parceiros|seis|contra|cliente|todos|empresas;
      cortar|corta|cortamos|boicotar|largar|dispensar|excluir|deixar_de_lado <4 agencia|
        consultoria|fornecedor|empresa_de|ferramenta|faculdade <8 YOU|todos|juntos|a_gente|
        primeiro|seis|junta;
      merece|merecem|devia|deveria|tem_que <3 ficar_sem|ficar_de_fora|ser_cortado|ser_cortada|
        sair_do_grupo|sair_do_forum <8 PEER|ninguem|empresa|indicacao|seis;
      quem_furou|furou|furar|fura <3 fila|greve|acordo|combinado|frente|bloqueio <8 sozinho|fora|
        gelo|sem|ninguem|isolado|indicacao;
    `,
  ],
  [
    'strategy.rumo',
    'strategy',
    'hold',
    1,
    `
      conversando|negociando|assinando|namorando <2 um_fundo|investidor|comprador|socio|
        multinacional|gringos;
      recusar|largar|abandonar|deixar <4 varejo|telecom|saude|cobranca|outbound|ativo <6 FUTURE|
        passaremos|vamos|clientes|de_vez;
      YOU <3 vao|indo|foram|estao|tao <2 atras <2 de|do|da <3 saude|banco|mercado|varejo|governo|
        fintech|seguros;
      #PCT|metade <4 time|operacao|gente|quadro <3 casa|remoto|home_office <5 ate|FUTURE|conselho;
      bot|robo|voicebot <4 no_ar|entra_no_ar|vai_atender|assume|substitui|substituir <6 FUTURE|
        fila|chamadas|operadores|YOU;
      novo_dono|nova_dona|outro_dono|socio_novo <6 FUTURE|empresa|anuncio|dezembro|nossa;
    `,
  ],
  [
    'proprietary.outra',
    'proprietary',
    'hold',
    1,
    `
      outra_conta|outro_cliente|outra_telecom|outro_banco|outra_operadora|outra_companhia|
        outra_seguradora <7 atendemos|operamos|atendem|roteiro|script|regua|algoritmo|eles|regra|
        esconde|prioriza;
      alguem|quem|YOU|me <4 tem|consegue|conseguem|arruma|arrumam|passa|manda|conseguiria <4
        manual|roteiro|apostila|playbook|script|planilha|matriz|regua|argumentario <4 que|do|da|de
        <4 cliente|deram|deu|passou|PEER|#CAP|banco|operadora|outra|eles;
      nossa|nosso|nossas <3 formula|algoritmo|modelo_que|roteamento|score|motor <8 mostro|pesa|
        pontua|prioriza|passo|peso|pesos|preve;
      pdf|slide|print|ficha|material|foto|folheto <4 aparelho|produto|plano|campanha|lancamento|
        oferta <7 sai_em|sai_dia|lanca|nem|ninguem|ainda|novo|secreto;
      nda|confidencialidade|sigilo <8 testar|testando|laboratorio|versao|colei|paginas|ferramenta|
        pagina;
    `,
  ],
  [
    'contract_terms.minuta',
    'contract_terms',
    'hold',
    1,
    `
      indenizacao|responsabilidade|multa|penalidade <5 limite|teto|limitada|maximo|maxima <8
        fatura|receita|meses|contrato|WE|YOU;
      limite|teto <3 indenizacao|responsabilidade|multa|penalidade|multas;
      perdoaram|isentaram|liberaram|liberado|dispensaram|liberou <4 multa|glosa|tma|sla|ns|
        penalidade;
      indisponibilidade|queda_de_sistema|sistema_fora|queda_do_sistema <7 sla|teto|multa|expurgo|
        expurga|expurgam|desconta|excluir|meta;
      multa <3 turnover|absenteismo|rotatividade|lgpd|atraso_de_rampa <8 YOU|contrato|WE ?;
      anexo|aditivo|minuta|clausula <5 assinamos|obriga|preve|exige|desconta|limita <8 fatura|
        supervisor|WE|YOU|hora|pessoas|multa;
      YOU <3 clausula|aditivo|contrato|minuta ?;
      prorrogacao|prorrogar|renovacao <6 retencao|garantia|multa|clausula|assinar <8 seis|todos|
        ninguem|WE|YOU;
    `,
  ],
  [
    'personal_data.rastro',
    'personal_data',
    'hold',
    2,
    `
      zap|insta|instagram|celular|telefone|whats|endereco|telemovel <2 dela|dele|daquela|daquele|
        da_menina|do_menino|da_operadora|do_operador|da_moca|do_rapaz;
      ficha|fichas|perfil|exame|laudo|print|printao <4 dela|dele|de_operador|do_operador|
        da_operadora|do_rapaz|da_moca|do_atendente|whats;
      #NAME <4 zap|celular|telefone|whats|telemovel|ramal|matricula|cpf;
      raca|religiao|orientacao_sexual|sindicalizados <7 planilha|lista|nome|nomes;
      lista <2 dos|de <2 que|quem <2 sairam|saiu|pediram|foram <6 nome|nomes|motivo|#CAP|#NAME;
      audio|gravacao|video|ouve|escuta|escutem|oucam <8 nome_todo|nome_completo|rua_onde|
        onde_mora|endereco|cpf;
      #CAP|#NAME <6 onde_mora|onde_ele_mora|onde_ela_mora|mora_na|mora_no|endereco_dela|
        endereco_dele;
    `,
  ],
  [
    'disparagement.conta',
    'disparagement',
    'hold',
    1,
    `
      cliente|gestora|gestor|pessoal_do_cliente <4 comentou|disse|falou|contou|soltou|cochichou <9
        auditoria|nota|site|operacao|linha <6 vexame|desastre|pior|ruim|horror|fracasso|reprovada|
        reprovou|fiasco;
      pontos|tabela|contribuicoes|comentarios|ideias|placar|pontuacao <4 por_empresa|cada_empresa|
        cada_fornecedor|por_fornecedor|cada_parceiro|por_parceiro;
      ideias|praticas <3 nossas <5 zero|nenhuma|uma <4 YOU;
      ganhou_de|ganha_de|perdeu_pra|perde_pra|lavada|goleada|surra <5 tma|csat|nps|qualidade|nota|
        fcr;
    `,
  ],
  [
    'disparagement.alfinete',
    'disparagement',
    'nudge',
    1,
    `
      ao_contrario_de|diferente_de|nao_como|nao_e_como <1 uns|certos|certas|alguns|algumas|voces|
        vcs;
      fundo_de_quintal|quinta_categoria|ainda_quer_ensinar <6 empresa|empresinha|#CAP|essa|esse|
        ai|mesa|site|PEER;
      nortista|nordestino|baiano|paulista|carioca|mineiro|gaucho|gringo|brasileiro|portugues|
        paulistas|cariocas|nordestinos <4 so_sabe|so_sabem|nao_sabe|nao_sabem|e_tudo|sao_tudo|
        preguica|nao_trabalha;
    `,
  ],
  [
    'side_channel.fora',
    'side_channel',
    'nudge',
    1,
    `
      near 6: no_estacionamento|no_bar|no_boteco|no_fumodromo|la_fora|no_saguao|mesa_de_bar|
        na_praia conversa|conversar|conversamos|falamos|falar|explico|explicar|assunto|cigarro|
        fumar|continuamos;
      near 6: telegram|signal grupo|mudando|muda|vamos|bora|migra|some|criado|chama|chamem;
      nem_ata|sem_ata|nao_mencionem|nao_conste|nao_constar|nao_aparece_na_ata|fora_do_relatorio;
      tem_ouvido|gente_ouvindo|olheiro|gente_olhando|muita_gente_lendo <8 depois|explico|falo|
        conto|chama|te|fora|aqui;
      so_eu_e_voce|so_eu_e_vc|so_nos_dois|a_sos <6 te|explico|conto|falo|conversa|depois|passo;
      escreve|escreva|manda|mandem|escrevam|troca|trocar <4 foto|numero|letras|audio|emoji|
        figurinha <8 filtro|moderador|le|barra|deixa_passar;
      sem_passar|escondido|driblar|burlar|enganar|contornar|despistar <2 pelo|pela|do|da|o|a <1
        moderador|filtro|facilitadora|facilitador|juridico|robo|moderadora;
    `,
  ],
];

const HITS: Pack['hits'] = [
  ['pricing', 'Quanto vocês cobram pela hora logada lá em Maringá?'],
  ['pricing', 'Nossa hora fecha em 15,70 com tudo dentro.'],
  ['pricing', 'Ninguém baixa a tarifa antes da renovação, combinado?'],
  ['pricing', 'Deram desconto por volume pra eles esse ano, vcs?'],
  ['pricing', 'Por aqui a posição cheia sai a 7.900, e a de vocês?'],
  ['pricing', 'Nossa margem nesse projeto não passa de um dígito.'],
  ['pricing', 'vcs repassam o dissídio pro cliente ou engolem?'],
  ['pricing', 'Se todos segurarem o preço, compras não tem pra onde correr.'],
  ['wages', 'Aqui o operador entra ganhando 1.780 mais VR, e aí?'],
  ['wages', 'Quanto ganha um TL bilíngue na casa de vocês?'],
  ['wages', 'Bora manter o piso salarial igual nas seis até o carnaval.'],
  ['wages', 'Dobramos o bônus de permanência e parou de sair gente.'],
  ['wages', 'vcs dão plano de saúde desde o primeiro dia?'],
  ['wages', 'Ninguém mexe na comissão dos operadores este ano, feito?'],
  ['wages', 'Qual o subsídio de alimentação aí convosco?'],
  ['no_poach', 'Ninguém contrata supervisor de outro fornecedor durante o pico.'],
  ['no_poach', 'Parem de chamar meus instrutores no LinkedIn, por favor, vocês.'],
  ['no_poach', 'Perdemos quatro líderes pra vocês só em agosto.'],
  ['no_poach', 'Proponho um pacto: não tirar operador um do outro.'],
  ['no_poach', 'Me avisa antes de fazer proposta pra alguém do meu time, tá?'],
  ['no_poach', 'O recrutador de vocês tá na porta do nosso site de novo.'],
  ['no_poach', 'Sem contraproposta entre nós até dezembro, topam?'],
  ['bids', 'Vocês vão entrar na licitação da prefeitura?'],
  ['bids', 'Deixem essa renovação com a gente e na próxima a gente sai.'],
  ['bids', 'De quem é a vez de ganhar a expansão? Vez de vocês, né?'],
  ['bids', 'Compras chamou vocês também pra rodada final?'],
  ['bids', 'Manda um lance alto só pra constar.'],
  ['bids', 'Perdemos a conta da aérea porque alguém daqui cedeu.'],
  ['allocation', 'Vocês ficam com o receptivo e nós cuidamos do ativo.'],
  ['allocation', 'Que fatia do volume vocês têm hoje?'],
  ['allocation', 'O cliente tirou a fila de chat de nós e passou pra vocês.'],
  ['allocation', 'Cada um fica com a sua praça e acabou a briga.'],
  ['allocation', 'Vamos repartir o mercado do nordeste entre nós.'],
  ['allocation', 'Nosso volume caiu pela metade, o de vocês subiu?'],
  ['capacity', 'Quantas posições vocês têm vagas pra novembro?'],
  ['capacity', 'Temos 140 PAs paradas no terceiro andar.'],
  ['capacity', 'Vamos fechar a unidade de Londrina em janeiro.'],
  ['capacity', 'Ninguém abre turma antes de sair o forecast, fechado?'],
  ['capacity', 'Qual o headcount de vocês nessa operação?'],
  ['capacity', 'Vocês têm gente treinada parada pro transbordo?'],
  ['boycott', 'Se todos recusarem a multa nova eles voltam atrás.'],
  ['boycott', 'Ninguém usa mais o discador desse fornecedor, certo?'],
  ['boycott', 'Uma carta conjunta dos seis teria mais peso com o cliente.'],
  ['boycott', 'Vamos fazer operação tartaruga no piloto, todo mundo.'],
  ['boycott', 'Deixar a empresa novata fora do fórum até ela se comportar.'],
  ['strategy', 'Vamos lançar um voicebot em março pro varejo.'],
  ['strategy', 'Vocês pretendem entrar em saúde ano que vem?'],
  ['strategy', 'Nossa diretoria aprovou a compra de uma concorrente.'],
  ['strategy', 'A empresa está à venda, ainda não saiu no jornal.'],
  ['strategy', 'Qual o roadmap de IA de vocês?'],
  ['proprietary', 'Te mando a planilha do banco com a régua deles.'],
  ['proprietary', 'Não devia mostrar, mas o produto do cliente sai em maio.'],
  ['proprietary', 'Na outra conta que atendemos o script proíbe pedir desculpa.'],
  ['proprietary', 'Segue o print do dashboard interno da operadora.'],
  ['proprietary', 'Isso é confidencial nosso, fica entre nós: fechamos com a aérea.'],
  ['secrets', 'A senha do portal é Garoa#4417, troquem depois.'],
  ['secrets', 'Alguém me passa o login do painel do cliente?'],
  ['secrets', 'Usem meu crachá que ele abre o andar.'],
  ['secrets', 'O código da porta é 5521.'],
  ['secrets', 'palavra-passe do relatório: lince_do_tejo9'],
  ['contract_terms', 'Qual a multa de vocês quando o nível de serviço cai?'],
  ['contract_terms', 'Nosso contrato vence em junho, e o de vocês?'],
  ['contract_terms', 'Ninguém assina o aditivo com a cláusula nova, beleza?'],
  ['contract_terms', 'Eles glosam a fatura de vocês por causa do TMA?'],
  ['contract_terms', 'Temos volume mínimo garantido no contrato, vocês não?'],
  ['personal_data', 'A Juliana Prates do turno da noite está com depressão.'],
  ['personal_data', 'Segue a lista dos desligados com nome e motivo.'],
  ['personal_data', 'O CPF dela é 111.444.777-35, confere aí.'],
  ['personal_data', 'Liga no celular dela, 11 98877-6655.'],
  ['personal_data', 'Na gravação o cliente fala o endereço e o cartão inteiro.'],
  ['disparagement', 'Quem tem o pior CSAT entre os seis?'],
  ['disparagement', 'Aquele site é uma piada.'],
  ['disparagement', 'Mostra os votos por empresa no telão.'],
  ['disparagement', 'A mesa cinco é um bando de incompetentes.'],
  ['disparagement', 'Nosso TMA é melhor que o de vocês, aceitem.'],
  ['side_channel', 'Aqui não, me chama no zap que eu conto.'],
  ['side_channel', 'Apaga isso antes que o advogado veja.'],
  ['side_channel', 'Tem um grupo só dos fornecedores, sem o cliente, quer entrar?'],
  ['side_channel', 'Não põe na ata essa parte.'],
  ['side_channel', 'Continuamos no bar, longe da tela.'],
];

const PASSES: Pack['passes'] = [
  'O preço do silêncio na operação é a rechamada de amanhã.',
  'Cliente liga reclamando do preço do plano e a gente escuta antes de explicar.',
  'A margem de erro da nota é grande, por isso olhamos o padrão e não a ligação.',
  'Qual o custo emocional de liderar os ex-colegas?',
  'Nosso TMA caiu depois dos huddles, sem cobrar pressa de ninguém.',
  'Como vocês cobram resultado sem virar carrasco?',
  'Na hora do almoço a gente faz a roda de escuta.',
  'Quantos minutos por semana vocês separam pra escuta em cada PA?',
  'Cliente que pede desconto na fatura normalmente quer atenção.',
  'Ninguém aqui fala de preço, por favor, é regra do encontro.',
  'Paguei mico na primeira dinâmica e o time adorou.',
  'Vale a pena abrir o huddle com uma boa notícia.',
  'O reajuste da mensalidade enche a fila na segunda; colocamos os mais calmos.',
  'Não dou desconto pra grosseria, mas dou colo.',
  'Pagamos um café pra quem trouxe a melhor história da semana.',
  'O piso do andar novo escorrega, cuidado na roda.',
  'Depois do dia do pagamento a falta aumenta, então mudamos a reunião.',
  'Reconhecimento que funciona: carta escrita à mão pelo gerente.',
  'O maior benefício do padrinho é a confiança no primeiro mês.',
  'As pessoas deixam o líder, não a empresa; treinamos o líder na primeira semana.',
  'Salário não entra na pauta, vamos voltar ao desafio.',
  'Como vocês mantêm o operador animado no segundo ano?',
  'O operador novo ganha confiança quando alguém senta do lado.',
  'O piso da categoria é público, está no site do sindicato.',
  'Nosso RH senta com o operador uma hora por mês pra ver o trabalho.',
  'Contratamos por gentileza e treinamos o sistema.',
  'Quero roubar essa ideia do mural de vocês.',
  'Reunião sem foco rouba tempo de todo mundo.',
  'Que pergunta de entrevista mostra paciência?',
  'Lista negra, só de palavras como infelizmente.',
  'Chamem o novato pelo nome na véspera do primeiro dia.',
  'Não tirem o operador da linha sem avisar o coach.',
  'A gente promove de dentro, com três meses acompanhando um líder.',
  'A concorrência pela melhor ideia do mês anima o time.',
  'Minha proposta de dinâmica: cinco minutos de silêncio.',
  'De quem é a vez de conduzir a demonstração amanhã?',
  'O prazo pra mandar desafios é quinta, não percam.',
  'Podemos comparar nossos roteiros de acolhida depois do café?',
  'Fizemos um leilão de brincadeira do headset mais feio, pra caridade.',
  'Responder sugestão do operador em dois dias dobrou o número de sugestões.',
  'Vamos dividir a turma em duas salas por tema.',
  'Como vocês dividem o tempo de coaching entre novatos e antigos?',
  'Quando o volume explode, qual ritual vocês protegem?',
  'Fica com a gente mais dez minutos na plenária?',
  'Liderar aos vinte e dois é território novo pra todos.',
  'A participação na roda cresceu quando virou voluntária.',
  'Peguem o primeiro desafio, nós pegamos o segundo na devolutiva.',
  'A parcela de chamadas resolvidas sem transferir subiu com o histórico na tela.',
  'A sala dois está lotada, entrem na três.',
  'Quem cobre a fila pra o coach terminar a conversa?',
  'A capacidade de ouvir acaba depois de cinco ligações pesadas; damos três minutos.',
  'Cortamos o huddle de meia hora para dez minutos.',
  'O novo líder leva noventa dias pra pegar o ritmo, acompanhado.',
  'Quantos operadores por líder dá pra acompanhar de perto?',
  'Abrimos a roda com uma música e fechamos com um elogio.',
  'Aderência melhorou quando o operador pôde trocar a própria pausa.',
  'Sente o tímido perto do padrinho.',
  'Cliente que ameaça boicotar a marca quase sempre só quer ser ouvido.',
  'Eu me oponho a essa conversa e quero isso na ata.',
  'Cada empresa decide sozinha se participa da semana da liderança.',
  'O cliente poderia mandar a agenda das visitas até quarta?',
  'Paramos de usar desculpa pronta e as reclamações caíram.',
  'Ninguém precisa falar hoje, pode só ouvir.',
  'Voto contra essa ideia, aumenta o papel do supervisor.',
  'Nossa trilha pra líder novo: ouvir, acompanhar, dividir, conduzir.',
  'Que estratégia vocês usam pra acalmar ligação difícil?',
  'Lançamos a hora da escuta e a presença dobrou.',
  'Investir quinze minutos na pessoa poupa uma semana.',
  'Que habilidade o líder vai precisar quando sumirem as ligações simples?',
  'Qual canal funciona pra recado rápido ao turno da madrugada?',
  'Um vídeo por mês lembra por que o trabalho importa.',
  'Qual o segredo pra achar tempo de coaching em dia cheio?',
  'Escuta confidencial com o operador cria confiança no líder jovem.',
  'Posso mostrar nossa folha do huddle, a empresa liberou.',
  'O modelo que usamos está em qualquer livraria.',
  'Nosso jornalzinho publica uma história de operador por edição.',
  'Cliente que esquece a senha precisa de calma, não de roteiro.',
  'A chave do sucesso é a pausa na hora certa.',
  'O código do encontro está no telão.',
  'Como símbolo de gratidão a turma assinou um cartaz.',
  'Na véspera do feriado a troca de senha responde por 320 chamadas.',
  'Fizemos um contrato emocional com a equipe: sem surpresa na monitoria.',
  'Se o combinado atrasar, fala na revisão, ninguém é punido.',
  'Cliente pergunta da multa de fidelidade e o novato trava; treinamos isso.',
  'O que o time do cliente pode fazer pra ajudar mais?',
  'Em termos de escuta, qual foi sua maior virada de chave?',
  'Palavra muda tudo: dizemos pessoa em vez de chamado.',
  'Uma senhora de oitenta anos ensinou paciência à turma inteira.',
  'Obrigada, Priscila, pela condução desta manhã.',
  'Confirma a identidade com carinho e depois abre o cadastro.',
  'Falar sobre burnout merece uma sessão séria; quem conduziria?',
  'Cumprimente a pessoa, não o indicador.',
  'Quantas pessoas por coach é possível?',
  'Discordo da ideia e explico por quê.',
  'Éramos ruins de feedback, isto foi o que mudou.',
  'Nossa nota subiu quatro pontos depois das duplas.',
  'Aqui ninguém faz ranking, quem quiser passa a vez.',
  'Qual ideia tem mais votos até agora?',
  'O telefone antigo era uma piada entre nós; trocar ajudou.',
  'Elogie em público e corrija em particular.',
  'O pior erro do líder novo é falar antes de ouvir.',
  'Ligo pra operadora depois do turno pra ouvir o lado dela.',
  'A ata vai hoje pro jurídico e sexta pra vocês.',
  'Apaguem as ideias repetidas antes da votação.',
  'O grupo do zap da equipe serve só pra troca de folga.',
  'Cafezinho, voltamos às 10h30.',
  'Vamos deixar isso de lado e perguntar ao advogado.',
  'Preparamos a equipa com um caderno de escuta e muita paciência, malta.',
  'Todos juntos numa foto antes do almoço, combinado?',
  'Ninguém deveria liderar sozinho no primeiro mês, concordam?',
];

/** Portuguese: words, rules and proof. */
export const PT: Pack = {
  lang: 'pt',
  concepts: CONCEPTS,
  content: CONTENT,
  idioms: IDIOMS,
  talk: TALK,
  defiance: DEFIANCE,
  callers: CALLERS,
  practice: PRACTICE,
  rules: RULES,
  neighbours: NEIGHBOURS,
  hits: HITS,
  passes: PASSES,
};

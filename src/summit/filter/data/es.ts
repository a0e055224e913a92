import type { Pack } from '../read/pack.ts';

/** Spanish of Latin America and Spain: words, rules and proof. */
export const ES: Pack = {
  lang: 'es',
  concepts: {
    WE: `
      nosotros, nosotras, nosotrs, nosostros, nos, nuestro, nuestra, nuestros, nuestras, ntro,
      ntra, mi, mis, mio, mia, mios, mias, yo, conmigo, mi empresa, mi compania, mi sitio, mi sede,
      mi lado, aca, por aca, por aqui, tenemos, estamos, andamos, somos, manejamos, traemos,
      llevamos, hacemos, hicimos, tuvimos, damos, dimos, seguimos, quedamos, pusimos, teniamos,
      estabamos, empezamos, arrancamos, ofrecemos, tamos, la casa, propios, propia
    `,
    I: `
      yo, mi, me, conmigo, soy, estoy, toy, tengo, voy, ando, traigo, llevo, digo, creo, pienso
    `,
    YOU: `
      ustedes, uds, ustds, ustedez, ud, usted, vosotros, vosotras, vos, tu, tus, ti, te, contigo,
        os,
      vuestro, vuestra, vuestros, vuestras, su, sus, suyo, suya, suyos, suyas, tuyo, tuya,
      tuyos, tuyas, alguien, alguno, alguna, algun, algunos, quien, quienes, los demas,
      las demas, los otros, los de enfrente, el resto, el vecino, tienen, tenes, teneis, tienes,
      andan, andas, andais, manejan, manejas, manejais, traen, traes, estan, estais, piensan,
      pensais, pensas, planean, vais, dais, haceis, llevais, habeis, sois, soleis, quereis,
      queres, ofrecen, ofreceis, ofreces, siguen, seguis, van a, vas a, les toca, les dan,
      les piden, les dieron, os dan, os piden, os dieron, su empresa, tu empresa
    `,
    PEER: `
      proveedor(|es|a|as), vendor, vendors, socio, socios, partner, partners,
      competidor(|es|a|as), competencia, rival, rivales, bpo, bpos, outsourcer, outsourcers,
      contratista, contratistas, colega de enfrente, la otra empresa, las otras empresas,
      otra empresa, otras empresas, otro sitio, otros sitios, otra sede, otras sedes, otro call,
      otros calls, otro centro, otros centros, otro contact, los demas, las demas, los otros,
      los otros cinco, las otras cinco, los seis, las seis, seis empresas, entre nosotros,
      entre nos, entre ustedes, entre vosotros, entre todos, entre empresas, entre proveedores,
      entre vendors, ninguno de ustedes, alguno de ustedes, alguno de aqui, alguno de los,
      cualquiera de ustedes, cualquiera de nosotros, uno de ustedes, dos de ustedes,
      quien de ustedes, cual de ustedes, todos ustedes, cada empresa, cada proveedor, cada vendor,
      el de al lado, los de al lado, el de enfrente, los de enfrente, vecino, vecinos,
      la acera de enfrente, el nuevo vendor, el nuevo proveedor, proveedr, provedor, provedores
    `,
    ALL: `
      todos, todas, juntos, juntas, parejo, parejos, en bloque, en conjunto, conjuntamente,
      unidos, acuerdo, acuerdos, acordar, acordamos, acordemos, acordado, pacto, pactos,
      pact(ar|amos|emos|ado|ada|aron), trato, trato hecho, tregua, alianza, apalabrado,
      apalabramos, caballeros, palabra de, nadie, ninguno, ninguna, que nadie, los seis, las seis,
      entre nosotros, entre todos, entre los seis, todos los proveedores, todas las empresas,
      cada proveedor, cada empresa, ningun proveedor, ningun vendor, ninguna empresa, a la vez,
      al mismo tiempo, misma fecha, mismo mes, mismo dia, misma linea, misma respuesta,
      mismo discurso, mismo guion, una sola voz, un solo frente, frente comun, posicion comun,
      frente unido, de la mano, nos alineamos, alinearnos, alineados, alineemos, coordinados,
      coordinar, coordinemos, coordinarnos, comprometemos, comprometernos, nos sumamos,
      quien se suma, quien se apunta, cerramos filas, cerremos filas, solidaridad, va que va,
      va jalo, le entran, 🤝, si todos, sin excepcion, colectivo, colectiva
    `,
    OURSELVES: `
      todos nosotros, ninguno de nosotros, cada uno de nosotros, cualquiera de nosotros,
      los seis, las seis, nosotros seis, seis empresas, seis proveedores, todos los proveedores,
      todas las empresas, cada proveedor, ningun proveedor, ninguna empresa, ningun vendor,
      los proveedores, los vendors, las empresas, todos los vendors, entre nosotros, entre nos,
      entre proveedores, entre vendors, entre empresas, entre los seis, entre las seis,
      entre todos, los de aqui, todos los de aqui, todos aqui, nadie aqui, nadie de aqui,
      ninguno de aqui, ninguno de los seis, nadie de nosotros, alguno de nosotros,
      uno de nosotros, en esta sala, en esta mesa, los presentes, los aqui presentes,
      los de esta sala, los de la mesa, el resto de nosotros, los otros cinco, cualquier vendor
    `,
    NOBODY: `
      nadie, nadi, ndie, ninguno, ninguna, ningun proveedor, ningun vendor, ninguna empresa,
      ni uno, ni una, ninguno de nosotros, ninguno de ustedes, nadie de aqui, que nadie
    `,
    LETS: `
      hagamos, pongamos, acordemos, quedemos, vamos a, vamos todos, propongo, propongamos,
      proponemos, sugiero, deberiamos, debieramos, tendriamos que, tenemos que, hay que,
      habria que, podriamos, podemos, por que no, porque no, y si, que tal si, que les parece,
      que os parece, les parece si, digamos, digamosle, digamosles, pidamos, pidamosle, exijamos,
      mantengamos, mantengamonos, subamos, subamosle, bajemos, fijemos, congelemos, topemos,
      repartamos, repartamonos, dividamos, evitemos, dejemos, dejemonos, pactemos, cerremos,
      neguemonos, rechacemos, esperemos, esperemonos, aguantemos, unamos, unamonos, juntemonos,
      turnemos, turnemonos, alineemos, coordinemos, presentemos, mandemos, firmemos,
      planteemos, plantemonos, lets, aguantamos todos, subimos todos, quedamos en
    `,
    NOT: `
      no, ni, nunca, jamas, sin, tampoco, nel, nop, dejen de, deja de, dejad de, dejar de,
      dejemos de, paren de, para de, parad de, evit(ar|en|emos|a|ad|amos), prohibido, basta de,
      nada de, cero, fuera de, ojo con, 🙅
    `,
    TAIL: `
      y ustedes, y uds, y ud, y usted, y vos, y vosotros, y vosotras, y tu, y tus, y los tuyos,
      y los suyos, y el resto, y los demas, y alla, y por alla, y por ahi, y en tu sitio,
      y en su sitio, y en tu sede, y en su sede, y en tu casa, y en su caso, y el tuyo,
      y el suyo, y la tuya, y la suya, y los vuestros, y el vuestro, y la vuestra, de su lado,
      de tu lado, de vuestro lado, por su lado, por tu lado, en su caso, en tu caso, ustedes que,
      ustedes cuanto, ustedes como, ustedes tambien, ustedes igual, vos que, vosotros que,
      tu que, igual que ustedes, por alla, ahi con ustedes, en lo suyo, alguien mas, quien mas,
      y en lo suyo, que tal ustedes, que tal alla, y uds que
    `,
    ASK: `
      cuanto, cuanta, cuantos, cuantas, cuant, qnto, qnt, cto, cual, cuales, quien, quienes, como,
      cuando, donde, a como, en cuanto, a cuanto, que tan, que tanto, que porcentaje, que tal,
      que tipo, que tope, de que, en que, por que, pq, saben, sabe alguien, sabeis, tienen,
      teneis, tenes, tienes, hay alguien, alguien, alguno, curiosidad, curioso, pregunto,
      pregunta, una duda, duda, mas o menos, aproximado, a ojo, se puede saber, cuenten,
      cuentame, cuentenme, contad, diganme, diganos, dime, decime, me dicen, pasen, soplen,
      por casualidad, les pregunto, os pregunto, ballpark, confirmenme, me confirman
    `,
    PAIR: `
      ustedes, uds, ustds, ud, usted, vosotros, vosotras, vos, tu, ti, contigo, alguien, alguno,
      alguno de ustedes, quien, quienes, los demas, los otros, el resto, cada empresa,
      cada proveedor, cada quien, cada uno, proveedores, socios, vendors, colegas, compas,
      vecinos, gente, banda, todos, muchachos, che, por alla, alla, su lado, tu lado,
      su empresa, tu empresa, el de al lado, los de al lado, aqui presentes
    `,
    PRICE: `
      preci(o|os|ito|itos), tarif(a|as|ario|ita|on|azo), tarfa, costo, coste, costes, costeo,
      margen, margenes, markup, mark up, descuento, descuentos, dscto, dcto, rebaja, rebajas,
      rebaj(ar|amos|aron|en|emos), recargo, recargos, sobreprecio, factura, facturas, facturacion,
      cotizacion, cotizaciones, presupuesto, pricing, rate, rates, fee, fees, billing, uplift,
      quote, ganancia, ganancias, utilidad, utilidades, rentabilidad, rentable, rentables, caro,
      carisimo, barato, barata, baratos, baratas, baratisimo, abaratar, encarec(e|er|io),
      ajuste anual, ajuste inflacionario, ajuste por inflacion, indexacion, indexar, indexado,
      indexada, indexan, ipc, por asiento, por silla, por posicion, por puesto, por hora,
      por minuto, por fte, por contacto resuelto, por resolucion, por transaccion,
      malbarat(ar|amos|ando|an|en|ear|ean), punto de equilibrio, dumping, ppm, remarcar,
      tabulador de precios, lista de precios, volumen escalonado, bonificacion, costos, caros,
      tarifazo, precio cerrado, alza de precios, a como sale, a como dan
    `,
    PRICEHARD: `
      tarif(a|as|ario|arios|ita), tarfa, tarifa hora, tarifa plana, rate card, ratecard, pricing,
      hourly rate, billing rate, bill rate, rate hora, lista de precios, precio hora,
      precio por hora, precio por minuto, precio por asiento, precio por silla,
      precio por posicion, precio por contacto, precio por fte, precio por llamada,
      precio por agente, precio por resolucion, precio piso, precio minimo, precio unitario,
      precio de venta, precio base, precio del mercado, precio de mercado, nuestro precio,
      nuestros precios, su precio, sus precios, tu precio, tus precios, vuestros precios,
      vuestro precio, mi precio, guerra de precios, guerra de tarifas, costo por hora,
      costo por asiento, costo por silla, costo por posicion, costo por agente, costo por fte,
      costo por contacto, costo por minuto, costo hora, coste por hora, coste por puesto,
      coste por agente, coste hora, coste por minuto, coste por contacto, costo cargado,
      costo full, costo total por, fully loaded, hora productiva, hora logueada, hora logada,
      hora facturada, hora facturable, hora conectada, hora pagada, hora efectiva,
      horas facturables, minuto hablado, minuto productivo, minuto facturado, minuto conectado,
      minuto efectivo, minuto atendido, margen bruto, margen neto, margen operativo,
      margen del programa, margen de la cuenta, nuestro margen, nuestros margenes, su margen,
      sus margenes, tu margen, vuestro margen, mi margen, el margen que, margenes de,
      descuento por volumen, descuento por pronto pago, descuento que, nuestro descuento,
      su descuento, gain share, gainshare, uplift, uplifts, markup, indexacion, indexar la,
      por fte, por asiento, por silla, por posicion, modelo de cobro, modelo de precios,
      esquema de cobro, alza de precios, alza anual de, ajuste de precios, ajuste de tarifa,
      ajuste tarifario, cobro por hora, cobro por minuto, cobro por resolucion,
      cobro por resultado, por caso resuelto, por contacto resuelto, a como la hora,
      a cuanto la hora, a como el asiento, a como la silla, cuanto cobran, cuanto cobras,
      cuanto cobrais, cuanto facturan, cuanto facturais, precio final, precio cerrado,
      alza de tarifa, alza de tarifas, subida de tarifas, subida de tarifa, aumento de tarifa,
      ajuste por inflacion, tarifa nocturna, tarifa bilingue, descuento por automatizacion,
      descuentos por volumen, precio por volumen, precios por volumen, hora formacion,
      hora de formacion facturada, pagar por resultado, precio escalonado, precios escalonados
    `,
    CHARGE: `
      cobr(o|as|a|amos|an|ais|ar|ando|ado|aron|e|en|emos|aba|aban|abamos|aria|arian|ariamos|aste),
      cobrarles, cobrarle, cobrandoles, cobrandole, kobran, cbran, factur(o|as|amos|an|ais|ar),
      factur(ando|ado|aron|e|en|emos|abamos|aban|aria|arian), facturarle, facturarles, facturable,
      cotiz(o|as|a|amos|an|ais|ar|ando|ado|aron|e|en|emos), vendemos la, venden la, vender la,
      tarific(an|ar|amos|ado), invoice, invoiced, billing, billeamos, billean, billear, bileamos,
      malbarat(ar|amos|ando|an|en|ear|ean), rebaj(ar|amos|aron|en|emos|an), abarat(ar|amos|aron),
      descont(ar|amos|aron|emos), trasladar el aumento, repercut(ir|imos|en|is|ido)
    `,
    UNIT: `
      hora, horas, hra, hrs, minuto, minutos, asiento, asientos, silla, sillas, posicion,
      posiciones, puesto, puestos, estacion, fte, ftes, contacto, contactos, llamada, llamadas,
      chat, chats, correo, correos, caso, casos, resolucion, resuelto, ticket, tickets,
      transaccion, transacciones, capacitacion, formacion, entrenamiento, nesting, induccion,
      cuenta, voz, mensual, mes, productiva, productivo, logueada, logada, hablado, facturada,
      conectada, bilingue, bilingues, ingles, portugues, castellano, espanol, nearshore, offshore,
      soporte, retencion, ventas, cobranza, backoffice, back office, nocturno, nocturna, agente,
      cabeza, licencia, renovacion, lob, programa, coaching, rampa, ramp, onboarding
    `,
    PERHOUR: `
      la hora, por hora, x hora, xhora, hora productiva, hora logueada, hora logada,
      hora facturada, hora facturable, hora conectada, hora pagada, hora efectiva, hora hablada,
      la hra, el minuto, por minuto, x minuto, minuto hablado, minuto productivo,
      minuto facturado, minuto conectado, minuto efectivo, minuto atendido, por asiento,
      el asiento, x asiento, por silla, la silla, x silla, por posicion, la posicion, por puesto,
      el puesto, por fte, el fte, por contacto, el contacto, x contacto, por resolucion,
      por caso, el caso resuelto, caso resuelto, contacto resuelto, por chat, el chat resuelto,
      por agente, por cabeza, por llamada, x llamada, por transaccion, por ticket, la productiva,
      la logueada, la bilingue, ⏱, all in, todo incluido, todo adentro, cargado, hr
    `,
    CURRENCY: `
      $, €, £, ¥, 💰, 🥜, dolar, dolares, dolaritos, dolare, dls, dlls, usd, us, euro, euros, eur,
      euritos, peso, pesos, pesitos, mxn, cop, clp, ars, pen, soles, luca, lucas, luquitas,
      mangos, palo, palos, pavos, varos, baro, baros, quetzal, quetzales, gtq, lempira, lempiras,
      lps, hnl, colones, crc, cordobas, bolivianos, guaranies, balboa, balboas, boliviano, dop,
      rd, centavos, centavo, centimos, centimo, cents, ctvs, verdes, libras, uf, mil pesos,
      guita, reales
    `,
    PERCENT: `
      %, por ciento, porciento, pct, porcentaje, puntos, pts, puntitos, punto porcentual,
      puntos porcentuales, x ciento, porcentual
    `,
    NUMWORD: `
      dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce,
      quince, dieciseis, diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintidos,
      veintitres, veinticuatro, veinticinco, veintiseis, veintisiete, veintiocho, veintinueve,
      treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento, doscientos,
      doscientas, trescientos, trescientas, cuatrocientos, cuatrocientas, quinientos, quinientas,
      seiscientos, seiscientas, setecientos, ochocientos, novecientos, mil, miles, millon,
      millones, docena, docenas, decena, centenar, veintipico, veintitantos, treintaipico,
      treinta y pico, cuarenta y pico, un tercio, un cuarto, un quinto, un sexto, la mitad,
      dos tercios, tres cuartos, docena y media, y medio, y pico, un digito, dos digitos, 🔟,
      y cacho, y picos
    `,
    BIGWORD: `
      treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento, doscientos,
      doscientas, trescientos, trescientas, cuatrocientos, cuatrocientas, quinientos, quinientas,
      seiscientos, seiscientas, setecientos, ochocientos, novecientos, mil, veintipico,
      cientos de, centenar, la mitad de la planta, medio piso, media planta, dos pisos,
      tres pisos
    `,
    MOVE: `
      sub(o|e|es|en|ir|imos|ieron|io|iendo|ido|an|a|amos|irla|irlo|irles|irle|is), subida, subidas,
      baj(o|a|as|an|ar|amos|aron|ando|ado|e|en|emos|arla|arle|arles|arse|arnos), bajada,
      aument(o|a|an|ar|amos|aron|ado|e|en|emos), increment(o|ar|amos|an|aron), alza, alzas,
      ajust(e|a|an|ar|amos|aron|en|emos|ado), manten(er|emos|gamos|gan|erla), mantienen,
        mantuvimos,
      sosten(er|emos|gan|gamos), aguant(ar|amos|emos|an|en), congel(ar|amos|emos|ado|ada|an|en),
      topar, tope, topado, techo, piso de, suelo de, debajo, abajo de, por debajo, arriba de,
      por encima, encima de, menos de, mas de, reduc(ir|imos|en|ido), recort(ar|amos|e|es|en|aron),
      apret(ar|aron|ando|amos), igual(ar|amos|emos|an), empat(ar|amos|emos), mov(er|emos|erle|
        imos),
      muev(e|en|an|a|o), ced(er|emos|imos|an|en|er), aflojar, aflojen, aflojamos, soltar, sueltan,
      suelten, regal(ar|en|amos|emos|an|e|a), pelear, romper, reventar, tirar, quemar, danar,
      flaco, delgado, apretado, negativo, ligad(o|a|os|as), atad(o|a|os|as), fij(o|a|ar|emos|amos)
    `,
    PAY: `
      pag(o|a|as|an|amos|ais|ar|ando|ado|aron|e|ue|uen|uemos|abamos|aban|arles|arle|ado), pagos,
      sueld(o|os|azo|ito), salari(o|os|al|ales), slario, sldo, salrio, jornal, jornales, nomina,
      nominas, remuneracion, remuneraciones, compensacion, compensaciones, paga, bono, bonos,
      bonificacion, prima, primas, plus, pluses, incentivo, incentivos, comision, comisiones,
      aumento, aumentos, incremento salarial, alza salarial, subida salarial, revision salarial,
      aguinaldo, gratificacion, gratificaciones, quinquenio, viaticos, viatico, vales, despensa,
      subsidio, auxilio de transporte, apoyo de transporte, bono de transporte, prestaciones,
      prestacion, beneficios, seguro medico, seguro de gastos, gastos medicos, prepaga,
      obra social, eps, prepagada, dependientes, recargo nocturno, nocturnidad, diferencial,
      hora extra, horas extra, horas extras, quincena, basico, en mano, limpios, percepcion,
      tabulador, banda salarial, percentil, lana, plata, guita, feria, billete, pisto, chele,
      merito, mejora salarial, catorceavo, decimo tercero, decimotercero, sobresueldo,
      ayuda de transporte, pay, salary, payroll, neto mensual, bruto anual, bruto mensual,
      canasta navidena, cesta de navidad, paga extra, pagas extra, trienios, antiguedad,
      presentismo, propina, comedor, guarderia, seguro de vida, caja de ahorro, fondo de ahorro,
      utilidades, ptu, bono 14, bono catorce, finiquito, cesantias, liquidacion, subida, sueldazo,
      pago doble, recargo dominical, dominicales
    `,
    PAYHARD: `
      sueld(o|os|azo|ito), salari(o|os|al|ales), slario, salrio, remuneracion, remuneraciones,
      jornales, sueldo base, salario base, sueldo inicial, salario inicial, salario de entrada,
      sueldo de entrada, sueldo de arranque, basico de, hora de entrada, banda salarial,
      bandas salariales, tabulador, masa salarial, rango salarial, politica salarial,
      aumento salarial, aumento de sueldo, alza salarial, subida salarial, revision salarial,
      incremento salarial, mejora salarial, congelar sueldos, tope salarial, bono de permanencia,
      bono de asistencia, bono de retencion, bono de puntualidad, bono de entrada,
      bono de contratacion, bono de firma, bono de referidos, bono por referido,
      bono de transporte, bono de alimentacion, bono bilingue, bono por idioma, bono nocturno,
      bono anual, bono mensual, bono trimestral, bono de productividad, bono de adherencia,
      bono de navidad, bono de desempeno, bono por quedarse, bonos de permanencia,
      bonos de asistencia, bonos de retencion, bonos de firma, premio de asistencia,
      premio por asistencia, presentismo, prima de asistencia, prima de permanencia,
      prima de idioma, prima nocturna, plus de nocturnidad, plus nocturno, plus de idioma,
      plus de idiomas, plus de transporte, plus de asistencia, nocturnidad, recargo nocturno,
      diferencial nocturno, diferencial por idioma, incentivo de asistencia, incentivo mensual,
      incentivos mensuales, incentivos de venta, comision por venta, comisiones por venta,
      vales de despensa, vale de despensa, vales de comida, vale de comida, ticket restaurante,
      auxilio de transporte, apoyo de transporte, ayuda de transporte, subsidio de transporte,
      subsidio de alimentacion, seguro medico, seguro de gastos medicos, gastos medicos mayores,
      prepagada, obra social, seguro privado, prestaciones superiores, prestaciones de ley,
      aguinaldo, catorceavo, sobresueldo, salary, wage, wages, pago por hora extra, en mano,
      paga extra, pagas extra, bono 14, bono catorce, fondo de ahorro, recargo dominical,
      pago doble, sueldo neto, sueldo bruto, salario bruto, salario neto, bruto anual,
      cuanto ganan, cuanto gana, cuanto pagan, cuanto les pagan, cuanto le pagan, cuanto paga,
      cuanto pagas, cuanto pagais, tabla de comisiones, esquema de comisiones, plan de comisiones,
      plan de incentivos, tabla de incentivos, bono por encuesta, bono de calidad,
      bono por calidad, salario de inicio, sueldo fijo, salario fijo
    `,
    STAFF: `
      agente, agentes, agnte, agnts, asesor(|a|es|as), operador(|a|es|as), teleoperador(|a|es|as),
      gestor(|a|es|as), ejecutiv(o|a|os|as), representante, representantes, rep, reps, lider,
      lideres, tl, tls, tleader, team leader, team leaders, team lead, supervisor(|a|es|as), supe,
      supes, coordinador(|a|es|as), capacitador(|a|es|as), formador(|a|es|as), entrenador(|a|es|
        as),
      instructor(|a|es|as), trainer, trainers, coach, coaches, monitor, monitores, analista,
      analistas, analista de calidad, qa, qas, gerente, gerentes, jefe, jefes, jefa, personal,
      gente, empleado, empleada, empleados, empleadas, trabajador(|a|es|as), colaborador(|a|es|as),
      novato, novatos, novata, nuevo ingreso, nuevos ingresos, recien llegados, ingresos, chavos,
      chavas, muchachos, muchachas, pelados, pibes, chicos, chicas, bilingue, bilingues, senior,
      seniors, junior, juniors, talento, recluta, reclutas, principiante, principiantes, equipo,
      cuadrilla, headcount, staff, wfm, workforce, manager, managers, cabo, cabos
    `,
    GIVE: `
      dar, damos, dan, das, dais, dieron, dimos, diste, dando, doy, daban, demos, den, ofrec(e|er),
      ofrec(emos|en|es|eis|ieron|imos|iendo), pag(an|amos|as|ais|a|o|ar|aron|ando|uen), entr(an|a|
        en),
      arranc(an|amos|a|ar), empiez(an|a), empezamos, empiezan ganando, sub(ir|imos|en|ieron|amos|
        an),
      aument(ar|amos|an|aron|en), mejor(ar|amos|aron|an), pon(er|emos|en), pusieron, pusimos,
        meter,
      metimos, metieron, quit(ar|amos|aron|an), congel(ar|amos|aron|an|en|emos), recort(ar|amos|
        an),
      baj(ar|amos|aron|an), igual(ar|amos|an|en|emos), top(ar|amos|emos|en), sac(an|a|o|amos),
      gan(an|a|o|amos|ar), recib(en|e|imos|ir), cobr(an|a|o), tien(en|e|es), tenemos, teneis,
      llev(an|amos|arse), reparten, repartimos, entregan, entregamos, incluye, incluyen, cubre,
      cubren, manejan, manejamos, sueltan, soltamos, sostienen
    `,
    POACH: `
      robo de gente, robo de personal, robo de talento, robo de agentes, rob(ar|arse|arnos) gente,
      rob(ar|arse|arnos) personal, rob(ar|arse|arnos) talento, robarnos agentes,
      robarnos la gente, robarnos a la gente, robarse a la gente, robarle gente, robandonos gente,
      robando gente, roban gente, robamos gente, robarnos supervisores,
      quit(ar|arnos|arse|emos) gente, quitarnos talento, quitemos talento, quitarnos a la gente,
      quitarnos la gente, quitarse gente, jal(ar|arnos|ando|an|en|arse) gente,
      levant(ar|arnos|ando|an) gente, pirate(ar|an|ando|o|e|en), pirateo, pirateria de, piratas,
      sonsac(ar|an|ando|o|ar|aron|en|a|arnos), sonsaque, sonsaca, fichajes, no poach, nopoach,
      poach, poaching, poachear, poachean, headhunter, headhunters, headhunting, cazatalentos,
      caza talentos, cazar talento, contraoferta, contraofertas, contra oferta, contra ofertas,
      contraofertar, no agresion, pacto de no contratar, no contratarnos, no contratarse,
      no contratacion, no captacion, no captarnos, recontratable, recontratables,
      no recontratables, no recontratar, recontratar, recontratarlos, vetados,
      carta de liberacion, periodo de enfriamiento, cooling off, tiempo de enfriamiento,
      veda de contratacion, tregua de contratacion, tregua de reclutamiento, gente ajena,
      personal ajeno, talento ajeno, 🏴, 🎣, robo entre, robo de supervisores, robo de lideres,
      fuga de talento, gente de otro vendor, gente de otro proveedor, gente de otra empresa,
      gente de la competencia, no tocar gente, no tocarnos la gente, respetar la gente,
      respetarnos la gente, respetemos la gente, lista de vetados, lista negra de agentes,
      jaloneo de gente, pesca de talento
    `,
    HIRE: `
      contrat(ar|amos|an|as|ais|ando|ado|aron|e|en|emos|o|aste|arles|arnos|arlos|arle|aban),
        fich(ar), fich(amos|an|ando|aron|e|en|ado|aje|ajes|arle|arles), reclut(ar|amos|an|as|ando|
        aron|e|en|o), reclut(emos|amiento|arnos|aba|aban), entrevist(ar|an|ando|aron|en|arle|amos|
        o|aste), rob(ar|an|as|ando|aron|en|emos|arse|arnos|o|ais|eis|e|amos|arle), quit(arnos|
        arse|ando), quit(aron|an|en|emos|arle), llev(arse|aron|ando|arnos), se llevan, se
        llevaron, nos llevan, jal(ar|an|ando|aron|en|arse|arnos|emos), levant(ar|an|ando|aron|en|
        arnos), sonsac(ar|an|ando|aron|en), tent(ar|ando|aron|arlos), pesc(ar|an|ando|aron|en|
        amos), toc(ar|an|ando|aron|amos|arnos|arle|ais|as), captar, captan, capten, captando,
        postul(arse|aron|o|an|ado|arse|aciones), aplic(aron|o|an|an), aplicando, cv, cvs,
        curriculum, curriculums, curriculos, hoja de vida, hojas de vida, oferta laboral, ofertas
        laborales, hacer oferta, hacerle oferta, hacerles oferta, ofrecer trabajo, ofrecerles
        trabajo, ofreciendo trabajo, ofrecerles puesto, buscar a mi, buscar a nuestra, buscando a
        mis, buscando a nuestra, linkedin, escribiendoles, escribiendole, escribirles,
        llamandoles, llamando a mis, llamando a mi, contactar a, contactando, poachear, poach,
        hire, hiring, referidos, coquete(ar|ando|an|en), seduc(ir|iendo|en)
    `,
    HIREHARD: `
      contrat(ar|amos|an|as|ais|ando|aron|en|emos|aste|arles|arnos|arlos|arle|aban|arlas),
      fich(ar|amos|an|ando|aron|en|emos|aje|ajes|arle|arles|arnos|eis|ais), reclut(ar|amos|an|
        ando),
      reclut(aron|en|emos|arnos|arles|as|aban), robar gente, robarse gente, robarnos,
      sonsac(ar|an|ando|aron|en|arnos|amos), pirate(ar|an|ando|aron|en|arnos|amos), poachear,
        poaching,
      poach, postularon, se postulo, se postula, se postularon, aplico conmigo, aplicaron conmigo,
      aplico con, aplicaron con, oferta laboral, ofertas laborales, hacerles oferta, hacerle
        oferta,
      ofrecer trabajo, ofrecerles trabajo, jalar gente, jalarse, jalando gente, levantar gente,
      recontratar, recontraten, recontratamos, recontratarlos, contraofert(a|as|ar|en|emos)
    `,
    RECRUITER: `
      reclutador(|a|es|as), recruiter, recruiters, seleccionador(|a|es|as), headhunter,
      headhunters, cazatalentos, caza talentos, equipo de seleccion, equipo de reclutamiento,
      equipo de atraccion, atraccion de talento, area de seleccion, gente de seleccion,
      feria de empleo, feria de trabajo, ferias de empleo, volantes de empleo, sourcers
    `,
    THEIRS: `
      los nuestros, las nuestras, los mios, las mias, los suyos, las suyas, los tuyos, las tuyas,
      los vuestros, nuestra gente, mi gente, su gente, tu gente, vuestra gente, la gente de,
      gente de, gente del, gente mia, gente nuestra, gente suya, personal de, agentes de,
      supervisores de, lideres de, nuestros agentes, nuestros supervisores, nuestros lideres,
      nuestros tls, mis agentes, mis supervisores, mis supervisoras, mis lideres, mis tls, mis tl,
      mis formadores, mis capacitadores, mis analistas, mis bilingues, sus supervisores,
      sus agentes, sus lideres, tus supervisores, tus agentes, tus lideres, entre nosotros,
      entre nos, entre proveedores, entre vendors, entre empresas, entre sitios, entre sedes,
      entre vecinos, otro vendor, otro proveedor, otra empresa, otros vendors,
      otros proveedores, otras empresas, otro sitio, otra sede, del otro, de otro, de otros,
      los unos a los otros, unos a otros, uno al otro, al vecino, del vecino, ajen(o|a|os|as),
      de ustedes, de vosotros, de la competencia, de la otra empresa, de los demas, del de al lado,
      el de al lado, los de al lado, mutuamente
    `,
    BID: `
      licit(acion|aciones|ar|amos|an|aron|ando), licitasion, pliego, pliegos, puja, pujas,
      puj(ar|amos|an|ando|aron), rfp, rfps, rfq, rfqs, rfi, bafo, subasta, subastas, subasta
        inversa,
      concurso publico, concurso de proveedores, el concurso de la, el concurso del, concurso
        abierto,
      concurso de adjudicacion, adjudic(acion|ar|an|aron|ado|ada), convocatoria del cliente,
      convocatoria de compras, bases de licitacion, propuesta economica, propuesta tecnica,
      propuesta comercial, oferta economica, oferta tecnica, oferta conjunta, oferta final,
      ultima oferta, mejor oferta, mejor y ultima, best and final, ronda final, lista corta,
      shortlist, short list, finalistas, preseleccionados, preseleccionaron, sobre cerrado,
      tender, tenders, bid, bids, bidding, pitch, cotizacion, cotizaciones, compras, procurement,
      union temporal, consorcio, ute, terna
    `,
    BIDHARD: `
      licit(acion|aciones|ar|amos|an|aron|ando), licitasion, rfp, rfps, rfq, rfqs, bafo,
      subasta inversa, puja, pujas, pujar, pujan, pujamos, concurso publico,
      concurso de proveedores, bases de licitacion, pliego, pliegos, propuesta economica,
      oferta economica, oferta conjunta, oferta tecnica, propuesta tecnica, oferta de cobertura,
      oferta de acompanamiento, oferta de relleno, best and final, mejor y ultima, oferta final,
      union temporal, ute, lista corta del cliente, nos preseleccionaron, los preseleccionaron,
      bidding, sobre cerrado, tender, tenders, adjudicacion, adjudicaron, la adjudicacion,
      oferta de la licitacion, respuesta al rfp, equipo de licitaciones, mesa de licitaciones,
      pliego de condiciones, pliego tecnico, precio de la licitacion
    `,
    DOBID: `
      licit(ar|an|amos|aron), puj(ar|an|amos|aron), ofert(ar|an|amos|aron|o|an|as|a), cotiz(ar|an),
      cotizaron, cotizamos, ofrecieron, ofrecimos, propusieron, propusimos, propuso, presentarse,
      presentarnos, se presentan, se presentaron, nos presentamos, os presentais, van a presentar,
      presentar propuesta, presentamos propuesta, particip(ar|an|amos|aron|ais), van por, vas por,
      ir por, vamos por, vais a por, a por, van a ir, ir a por, van a entrar, entrar a, entran a,
      entrar en, entran, entrais, entramos a, le entran, le entramos, se meten, meterse,
      declin(ar|an|amos|aron), retir(arse|arnos|amos|an), se bajan, bajarse, bajarnos, se
        abstienen,
      abstenerse, abstenernos, gan(ar|aron|amos|aran), perd(er|ieron|imos|emos|io), pasan de largo,
      dejamos pasar, dejan pasar, dejar pasar, hacerse a un lado, hacernos a un lado, turnarnos,
      nos turnamos, turno de, les toca, nos toca, te toca, contestaron, respondieron, respondimos,
      contestamos, entregaron, entregan, entregamos, subieron, enviaron, mandaron, invitaron,
      los invitaron, nos invitaron, nos llamaron, los llamaron, citaron, deadline, ronda, compiten,
      competir, competimos, pelear, pelean, juntos, pinch(ar|an), armaron, arman, numero alto
    `,
    DEALNAME: `
      la cuenta, esa cuenta, esta cuenta, nueva cuenta, otra cuenta, cuenta nueva, cuenta grande,
      cuentas nuevas, contrato, renovacion, ampliacion, expansion, la campana, esa campana,
      nueva campana, el proyecto, lote, lotes, aerolinea, aerolineas, aseguradora, aseguradoras,
      banco, bancos, telco, telefonica, telecom, operadora de, hospital, hospitales, ministerio,
      ayuntamiento, alcaldia, gobierno, municipalidad, secretaria de, registro civil, hotelera,
      cadena hotelera, retailer, electrica, gasera, la electrica, la del agua, la luz, la fintech,
      fintech, energia, salud, cablera, logistica, paqueteria, el seguro social, siniestros,
      logo, el grande, la grande, el gordo, licitacion, rfp, tender
    `,
    SPLIT: `
      repart(ir|imos|en|o|ido|amos|irnos|irse|amonos|imos|ieron|irse|an|o), reparto, repartija,
      divid(ir|imos|en|ido|amos|irnos|amonos|irse), division del mercado, distribuirnos,
      asignarnos, nos asignamos, parcelar, quedarse con, quedense con, quedense ustedes,
      quedaos con, se quedan con, quedate con, quedarnos con, os quedais, no meterse, no se metan,
      no nos metemos, no os metais, no te metas, meterse en, no pisar, no pisarnos, pisarnos,
      no se pisen, manos fuera, no toquen, no se acerquen, mantenganse fuera, fuera de nuestro,
      fuera de mi, no entren, no entramos, no entrar, no abran, no abrimos, dejennos, dejenos,
      dejadnos, les dejamos, os dejamos, le dejamos, cada quien en su, cada uno en su,
      cada quien su, cada cual en su, cada quien con su, en su carril, zona de cada, turnarnos,
      se respeta, respetamos la, respetar la zona, respetar territorio
    `,
    MARKET: `
      cliente, clientes, cuenta, cuentas, mercado, mercados, territorio, territorios, region,
      regiones, zona, zonas, plaza, plazas, pais, paises, ciudad, ciudades, idioma, idiomas,
      espanol, castellano, ingles, portugues, frances, aleman, catalan, voz, chat, correo, email,
      inbound, outbound, entrantes, salientes, ventas, soporte, soporte tecnico, retencion,
      fidelizacion, cobranza, cobranzas, recobro, backoffice, back office, cola, colas, colita,
      segmento, segmentos, vertical, verticales, banca, bancos, aerolinea, aerolineas,
      aseguradora, telco, retail, salud, norte, sur, costa, sierra, oriente, occidente, frontera,
      capital, nocturno, noches, madrugada, fines de semana, fin de semana, findes, feriados,
      desborde, overflow, tarjetas, portabilidad, reclamos, reclamaciones, lob, lobs, tier 2,
      segundo nivel, nivel dos, premium, pymes, residencial, vip, centroamerica, 🇲🇽
    `,
    SHARE: `
      cuota de mercado, participacion, participacion de mercado, porcion, rebanada, tajada,
      pedazo, trozo, pastel, torta, tarta, ponque, bizcocho, cachito, share, market share,
        porcentaje,
      porcentaje del volumen, asignacion, asignaciones, allocation, volumen, volumenes, reparto,
      reparto del volumen, un tercio, un cuarto, un quinto, un sexto, la mitad del, tercera parte,
      cuarta parte, quinta parte, sexta parte, parte del volumen, parte del trafico, cuota
    `,
    WORKLOAD: `
      volumen, volumenes, volumn, forecast, llamadas al mes, llamadas mensuales, mil llamadas,
        miles de llamadas, contactos al mes, contactos mensuales, mil contactos, miles de
        contactos, llamadas del cliente, de la cuenta, la cola de, cola vip, cola nueva, la
        cuenta, lob, lobs, la campana, horas contratadas, minutos contratados, tickets al mes,
        transacciones, desborde, overflow, chats al mes, linea de negocio, lineas de negocio, el
        negocio de, mas negocio, carga de trabajo, trafico de llamadas, el trafico del cliente
    `,
    SHIFTED: `
      movieron, mueven, movio, mover, pasaron, pasan, pasarnos, pasarles, nos pasaron, les pasaron,
      nos dieron, les dieron, nos dan, les dan, os dan, os dieron, nos quitaron, les quitaron,
      les quitan, nos quitan, os quitaron, dieron, quitaron, quitando, nos mandan, les mandan,
      les mandaron, nos mandaron, nos asignaron, les asignaron, asignaron, asignan, traslad(aron|
        an),
      desvi(aron|an|ar|ando), recortaron, recortan, redujeron, prometieron, les prometieron,
      nos prometieron, les llega, les llegan, nos llega, nos llegan, os llega, reciben, recibimos,
      recibis, atienden, atendemos, manejan, manejamos, manejais, se llevaron, se llevo, se fue a,
      se fueron a, llevan, cayo, se nos fue, perdimos, ganamos, perdieron, ganaron, tocan, les
        toca,
      nos toca, les cae, nos cae, les tiran, nos tiran, derivan, derivaron, rutean, ruteo,
        favorecen
    `,
    CAPACITY: `
      capacidad, capacidades, aforo, sillas, asientos, butacas, puestos de trabajo, posiciones,
      estaciones, headcount, head count, hc, hcs, fte, ftes, dotacion, dotaciones,
      plantilla de agentes, plantilla actual, en plantilla, plantilla total, de plantilla,
      nomina de, banca, bench, en la banca, ociosos, ociosas, ocioso, holgura, utilizacion,
      ocupacion, aprovechamiento, ramp, ramp up, rampa, plan de rampa, plan de contratacion,
      plan de contrataciones, contrataciones, ingresos nuevos, camada de, camadas de,
      grupo de formacion, grupos de formacion, olas de, oleada, wave, waves, desborde, overflow,
      recorte, recortes, despidos, despido, despedir, ere, erte, layoffs, layoff, horas extra,
      turno nocturno, tercer turno, segundo piso, tercer piso, otro piso, nuevo piso, piso nuevo,
      piso vacio, pisos vacios, filas vacias, sillas vacias, puestos vacios, edificio, edificios,
      sede, sedes, nave, planta, expansion, ampliar, ampliacion, waha, home office, 💺, vacantes,
      reqs, horas de fin de semana, pelones, congelar contrataciones, gente sentada
    `,
    CAPHARD: `
      headcount, head count, hc activo, hc activos, hcs activos, dotacion, dotacion total,
      plantilla actual, plantilla total, plantilla de agentes, capacidad instalada,
      capacidad ociosa, capacidad libre, capacidad disponible, capacidad para, capacidad extra,
      capacidad de desborde, capacidad sobrante, nuestra capacidad, su capacidad,
      vuestra capacidad, sillas vacias, sillas libres, sillas ocupadas, sillas disponibles,
      sillas productivas, sillas activas, asientos vacios, asientos libres, puestos vacios,
      puestos libres, puestos de operacion, posiciones libres, posiciones vacias,
      posiciones disponibles, posiciones activas, estaciones libres, estaciones vacias, ftes,
      bench, en la banca, gente en banca, gente ociosa, agentes ociosos, agentes activos,
      plan de rampa, plan de ramp, ramp plan, plan de contratacion, plan de contrataciones,
      plan de crecimiento, congelar contrataciones, congelamos contrataciones,
      congelen contrataciones, contrataciones congeladas, grupo de septiembre,
      clase de septiembre, grupo de octubre, clase de octubre, clase de enero,
      clases de contratacion, plan de sitios, segundo edificio, nuevo edificio, edificio nuevo,
      nueva sede, sede nueva, otra sede, nuevo sitio, sitio nuevo, segundo piso, tercer piso,
      piso vacio, pisos vacios, piso entero, cierre de sede, cierre de la sede,
      utilizacion de sillas, ocupacion de sillas, ocupacion de puestos, seat count, layoffs,
      capacity plan, holgura para, utilizacion al, gente entrenada sin, cuantas sillas,
      cuantos asientos, cuantos puestos, cuantas posiciones, cuantas estaciones, cuantos hc,
      cuantos fte, cuantos ftes, agentes en banca, sillas por sede, aforo de la sede,
      cerrar la sede, cerramos la sede, cerrar el sitio, cerramos el sitio, abrir otra sede,
      abrir otro sitio, abrir otro piso, recorte de personal, recorte de plantilla,
      recortar plantilla, recortar personal
    `,
    SITE: `
      sede, sedes, sucursal, sucursales, edificio, edificios, nave, campus, hub, hubs, delegacion,
      plataforma de, operacion en, bogota, medellin, cali, barranquilla, bucaramanga, pereira,
      manizales, cartagena, ibague, guadalajara, tijuana, monterrey, mexicali, juarez, reynosa,
      hermosillo, queretaro, merida, cdmx, puebla, toluca, cancun, torreon, saltillo, culiacan,
      lima, arequipa, trujillo, cusco, piura, santiago, concepcion, valparaiso, temuco, rancagua,
      buenos aires, cordoba, rosario, tucuman, mendoza, mar del plata, montevideo, asuncion,
      quito, guayaquil, cuenca, santa cruz, cochabamba, el alto, caracas, maracaibo, san salvador,
      santa ana, san miguel, soyapango, guatemala, xela, mixco, quetzaltenango, tegucigalpa,
      san pedro sula, san pedro, la ceiba, comayaguela, managua, san jose, heredia, panama,
      santo domingo, santiago de los caballeros, madrid, sevilla, malaga, barcelona, valencia,
      zaragoza, bilbao, vigo, oviedo, gijon, salamanca, murcia, alicante, granada, coruna,
      valladolid, tanger, casablanca, tetuan, colombia, mexico, honduras, nicaragua, costa rica,
      republica dominicana, el salvador, peru, chile, argentina, uruguay, paraguay, bolivia,
      ecuador, venezuela, marruecos, filipinas, india, sudafrica, manila, segundo piso,
      tercer piso, otro piso, piso nuevo, nuevo sitio, sitio nuevo, sitio de, centro de,
      otro pais, nuevo pais, nearshore, offshore, chihuahua, ciudad juarez, ciudad de mexico,
      veracruz, popayan, pasto, chiclayo, huancayo, iquique, antofagasta, neuquen, sucre, tarija,
      ambato, manta, loja, punta cana, san juan, escuintla, choluteca, alajuela, cartago, david,
      getafe, alcobendas, hospitalet, badajoz, caceres, jaen, huelva, almeria
    `,
    OPEN: `
      abrir, abrimos, abren, abris, abriran, abriremos, abrieron, abriendo, abran, abra, abro,
      apertura de, aperturar, aperturamos, aperturan, cerrar, cerramos, cierran, cerrais, cerraran,
      cerraremos, cerraron, cerrando, cierre de, cierren, clausur(ar|amos|an), construir,
      construimos, construyendo, ampliar, ampliamos, amplian, expandir, expandimos, expandirnos,
      expanden, crecer en, crecemos en, alquilar, alquilamos, arrendar, arrendamos, rentamos,
      devolvemos, devolver, entregamos llaves, mudar, mudamos, mudarnos, mudanza, mudan,
        trasladamos,
      reducir, reducimos, reducen, achicar, achicamos, recortar, recortamos, recortan, congelar,
      congelamos, congelan, contratar, contratamos, contratan, duplicar, duplicamos, montar,
      montamos, montan, montando, inaugurar, inauguramos, inauguran, salir de, salimos de, irnos
        de,
      nos vamos de, se van de, consolidar, consolidamos, desocupar
    `,
    FUTURE: `
      proximo, proxima, proximos, proximas, el otro ano, el ano que viene, ano que viene,
      ano que entra, ano entrante, mes que viene, mes que entra, semana que viene,
      trimestre que viene, que viene, pronto, manana, plan, planes, planeamos, planean, planeais,
      planeando, planeado, pensamos, piensan, pensando, vamos a, van a, vais a, voy a, va a,
      vas a, iremos, sera, haremos, lanzaremos, abriremos, cerraremos, subiremos, tendremos,
      desde enero, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre,
      setiembre, octubre, noviembre, diciembre, primavera, verano, otono, invierno, q1, q2, q3,
      q4, fy26, fy27, 2026, 2027, 2028, trimestre, semestre, fin de ano, cierre de ano,
      renovacion, para el 27, temporada, temporada alta, navidad, semana santa, buen fin,
      black friday, roadmap, directorio, junta directiva, ya decidimos, decidieron, este ano,
      a partir de, hasta, en meses, en semanas
    `,
    BOYCOTT: `
      boicot, boicots, boicot(ear|eamos|eemos|ean|eando), boikot, lista negra, listas negras,
      vetar, vetamos, vetemos, vetado, vetada, vetarlo, vetarlos, vetarla, veto, hacer el vacio,
      hacerle el vacio, hacerles el vacio, ley del hielo, dejar fuera, dejarlos fuera,
      dejarlo fuera, dejemos fuera, sacarlos del, sacarlo del, plantarnos, plantarse, plantamos,
      plantemonos, nos plantamos, plantarle cara, huelga, brazos caidos, tortuguismo,
      a paso de tortuga, arrastrar los pies, arrastremos los pies, presionar, presion conjunta,
      hacer presion, carta conjunta, carta de los seis, carta firmada por, nota conjunta,
      negarnos, nos negamos, neguemonos, negarse en bloque, represalia, represalias, castigar,
      castiguemos, castigarlo, escarmiento, marginar, aislar, aislarlo, aislemos,
      cerrarle la puerta, cerrarles la puerta, darle la espalda, dar la espalda,
      retirarle el saludo, nos bajamos todos, cambiarnos todos, nos cambiamos todos, sabotear,
      saboteamos, saboteemos
    `,
    REFUSE: `
      rechaz(ar|amos|an|emos|en|aron|o), rechacemos, rechacen, rechace, neg(arnos|arse|amos),
      negamos, neguemos, nieguen, niega, decir que no, decimos que no, digan que no, digamos que
        no,
      diga que no, le decimos no, no firmar, no firma, no firmen, no firme, no firmamos, no
        firmemos,
      firme, firma, firmen, firmar, firmamos, acepte, acepten, acepta, aceptar, aceptamos,
        aceptemos,
      renueve, renueven, renovar, renovamos, renovemos, renueva, compre, compren, comprar,
        compramos,
      compremos, comprarle, comprarles, contratar, contrate, contraten, trabajar con, trabaje con,
      trabajen con, trabajemos con, trabajamos con, usar, usemos, use, usen, dejar de, dejemos de,
      dejamos de, dejen de, cancelar, cancelamos, cancelemos, cambiar de, cambiarnos, cambiamos de,
      botar, botamos, soltar, abandonar, abandonamos, ignorar, ignoren, ignoremos, ignoramos,
      frenar, frenamos, frenemos, bloquear, bloqueamos, bloqueemos, resistir, resistimos,
      aguantar, aguantamos, oponernos, nos oponemos, llenar, llene, llenen, llenamos, responder,
      responda, respondan, contestar, conteste, contesten, amenazar, amenacemos, salirnos,
        salgamos,
      retirarnos, retiramos, bajarnos, bajamos del, tumbar, tumbemos, demorar, demoremos, retrasar,
      retrasemos, ceder, ceda, cedan, cedamos, entregar, entregue, entreguen, mandar, mande,
        manden,
      invitar, inviten, invitemos, recomendar, recomiende, recomienden, prestar, preste, presten
    `,
    TARGET: `
      proveedor, proveedora, proveedores, agencia, agencias, agencia de reclutamiento, herramienta,
      herramientas, software, plataforma, sistema, consultor, consultora, consultoria, startup,
      dialer, marcador, crm, wfm, licencia, licencias, operadora, carrier, telefonia, diademas,
      auriculares, cascos, fabricante, academia, instituto, laboratorio, casero, arrendador,
      el cliente, al cliente, del cliente, compras, procurement, clausula, clausulas, penalidad,
      penalidades, multa, multas, piloto, pilotos, app, formato, reporte, reportes, encuesta,
      contrato, anexo, adenda, terminos, condiciones, tabla, scorecard, politica, lanzamiento,
      auditoria, auditorias, exigencia, exigencias, requisito, requisitos, solicitud, pedido,
      recorte, descuento, rebaja, qbr, foro, cumbre, el nuevo, la nueva, los nuevos, recien
        llegado,
      recien llegados, sla, responsabilidad, garantia, forecast, rampa, bot, camara, camaras
    `,
    STRATEGY: `
      estrategia, estrategias, roadmap, hoja de ruta, plan estrategico, adquisicion,
      adquisiciones, adquirir, adquirimos, adquieren, comprar la empresa, comprar a, fusion,
      fusiones, fusionar, fusionamos, fusionarnos, fusionarse, en venta, vender la empresa,
      venden la empresa, vendemos el, vender el, salir a bolsa, fondo de inversion,
      capital privado, inversionista, inversionistas, inversor, inversores, inversion,
      inversiones, invertir, invertimos, invierten, invirtiendo, invertiremos, voicebot,
      voicebots, voice bot, bot de voz, bots de voz, bot, bots, chatbot, chatbots, robot, robots,
      automatizar, automatizamos, automatizan, automatizacion, automatizando, ia, ia generativa,
      inteligencia artificial, ai, genai, agent assist, autoservicio, asistente virtual,
      asistente de voz, vertical, verticales, nuevo mercado, nuevos mercados, nuevo pais,
      otro pais, nearshore, lanzamiento, lanzar, lanzamos, lanzan, lanzaremos, salimos en vivo,
      go live, piloto, plataforma, producto, productos, analitica, speech analytics, traduccion,
      acento, moderacion de contenido, linea de negocio, unidad de negocio, negocio de,
      posicionarse, posicionarnos, posicionamiento, alianza, alianzas, directorio,
      junta directiva, consejo de administracion, casa matriz, migrar, migracion, migramos,
      trabajo remoto, teletrabajo, presencial, banca privada, seguros, fintech, internacionalizar,
      escindir, desinvertir
    `,
    STRATHARD: `
      hoja de ruta de producto, roadmap de producto, nuestro roadmap, su roadmap, tu roadmap,
        vuestro roadmap, roadmap de ia, nuestra estrategia, su estrategia, vuestra estrategia, tu
        estrategia, plan estrategico, adquisicion, adquisiciones, adquirir, adquirimos, fusion,
        fusiones, fusionarnos, fusionamos, fusionarse, en venta, salir a bolsa, fondo de
        inversion, capital privado, nos compra, nos compran, nos compro, nos van a comprar,
        comprar la empresa, vender la empresa, voicebot, voicebots, bot de voz, bots de voz,
        voice bot, agente virtual, agentes virtuales, nuevos mercados, nuevo mercado, entrar a
        otro pais, entrar en otro pais, linea de negocio, go to market, banca de inversion, fondo
        que
    `,
    CONFID: `
      confidencial, confidenciales, confidncial, confidencialidad, nda, secreto, secretos,
      secreto industrial, reservado, reservada, uso interno, solo interno, interno nomas,
      no es publico, no es publica, todavia no es publico, aun no es publico, sin anunciar,
      no anunciado, no anunciada, no se ha anunciado, no lo han anunciado, bajo embargo, filtrado,
      filtrada, filtraron, propietario, propietaria, patentado, patente, en tramite de patente,
      nombre en clave, nombre clave, codename, codigo interno, no circular, no lo circulen,
      no lo roten, no lo compartan, no difundir, no se puede compartir, no deberia decir,
      no deberia compartir, no deberia contar, no le digan, no digan que, no me citen,
      yo no les dije, no les dije nada, yo no dije, no salio de mi, que no salga, no sale de aqui,
      de aqui no sale, entre nosotros, aqui entre nos, entre nos, calladito, calladitos, shh,
      primicia, informacion privilegiada, marca de agua, aun no sale, otro cliente,
      otros clientes, nuestro otro cliente, la otra cuenta, sin permiso, bajo cuerda, lo firme,
      firme un papel, acuerdo de confidencialidad
    `,
    DOC: `
      documento, documentos, docs, doc, archivo, archivos, excel, hoja de calculo, pdf, ppt, deck,
      presentacion, laminas, diapositivas, slides, captura, capturas, pantallazo, pantallazos,
      screenshot, foto, fotos, guion, guiones, script, scripts, speech, argumentario,
      argumentarios, playbook, playbooks, manual, manuales, anexo, anexos, matriz, formato,
      formatos, formulario, plantilla, plantillas, informe, informes, reporte, reportes,
      dashboard, tablero, modelo, modelos, algoritmo, formula, prompt, prompts,
      base de conocimiento, wiki, mapa de proceso, flujo, flujos, flujograma, diagrama, temario,
      curricula, curriculum de, contrato, acta, minuta, memo, correo, carpeta, drive, sharepoint,
      grabacion, grabaciones, audio, encuesta, resultados, material, materiales, ficha, fichas,
      folleto, especificaciones, base de datos, la base, datos, lista, listado, roadmap, copia,
      copias, adjunto, 📎, 📄
    `,
    OWNED: `
      del cliente, de un cliente, de otro cliente, de otros clientes, de la otra cuenta, de otra
        cuenta,
      del otro cliente, del banco, del otro banco, de la aerolinea, de la aseguradora, de la telco,
      de la operadora, de la tienda, del retailer, del proveedor, del vendor, del otro vendor,
      de la competencia, de mi empresa, de la empresa, de la casa matriz, interno, interna,
        internos,
      internas, de mi anterior, mi anterior empresa, ex empresa, mi ex empresa, de mi ex,
      de otra empresa, de la consultora, del fabricante, de la marca, de corporativo, de legal,
      que nos dio el, que me dio el, que nos paso el, que me pasaron
    `,
    HAND: `
      reenvi(o|ar|amos|en|arles|arte|aron|ando|e), compart(o|ir|irles|irte|en|imos|an|ieron|ido),
      comparto, paso, pasar, pasarles, pasarte, pasen, pasame, pasenme, paseme, pasarme, les paso,
      te paso, os paso, se los paso, se lo paso, mand(o|ar|arles|arte|en|ame|enme|amelo),
      les mando, te mando, os mando, envi(o|ar|arles|arte|en|eme|ame), subo, subir, subi, subirlo,
      pego, pegar, pegarlo, pegue, muestro, mostrar, mostrarles, mostrarte, enseno, ensenar,
      ensenarles, ensenarte, adjunto, adjuntar, adjunte, adjuntos, copiar, copien, copio,
      te copio, copipego, copy paste, sacar copia, filtrar, filtre, tengo aqui, aqui esta,
      aqui tienen, ahi va, ahi les va, ahi les va el, aqui va, traigo, les dejo, te dejo, os dejo,
      les cuento, les leo, te leo, 📎, descargue, revelar, soltar, suelto, tiro, te tiro, les tiro,
      forward, forwardeo
    `,
    SECRETNAME: `
      contrasena, contrasenas, contraseña, contrasenia, contrsena, clave, claves, password,
      passwords, pass, pw, pwd, psw, passwd, login, logueo, usuario, usr, user, username,
      credencial, credenciales, pin, otp, token, tokens, codigo, codiguito, codigos, cod,
      codigo de acceso, codigo de verificacion, codigo de un solo uso, clave dinamica, api key,
      apikey, llave, llaves, vpn, wifi, wi fi, admin, administrador, root, consola, acceso,
      accesos, gafete, gafet, tarjeta de acceso, fichero de claves, pregunta de seguridad,
      cadena de conexion, cookie, portal, host, candado, caja fuerte, desbloqueo, 🔑
    `,
    SECRETHARD: `
      contrasena, contrasenas, contrasenia, contrsena, password, passwords, pw, pwd, psw, passwd,
      credencial, credenciales, clave de, clave del, clave es, la clave, mi clave, clave dinamica,
      clave maestra, clave wifi, clave temporal, codigo de acceso, codigo de verificacion,
      codigo de un solo uso, codigo de la puerta, codigo de puerta, codigo otp, codigo sms,
      api key, apikey, usuario y clave, user y pass, la pass, pass es, otp, login, pin de acceso,
      pin de la, pin del, token de acceso, cuenta de admin, cuenta admin, usuario admin,
      usuario de admin, cadena de conexion, perfil vpn, pregunta de seguridad, 🔑, contrasena del,
      contrasena de, clave para entrar, clave de acceso, clave del wifi, clave del portal,
      clave del vpn, codigo para entrar al, codigo del gafete, mi contrasena, mi password,
      cod de acceso
    `,
    TERM: `
      contrato, contratos, contracto, contractual, contractuales, clausula, clausulas, claus,
        anexo,
      adenda, adendo, penalidad, penalidades, penalizacion, penalizaciones, penalty, penalties,
      multa, multas, malus, deducciones, deduccion, descuentos por sla, bono por csat, bono del
        cliente,
      credito de servicio, creditos de servicio, earn back, earnback, responsabilidad civil,
      limite de responsabilidad, tope de responsabilidad, indemnizacion, indemnidad, rescision,
      rescindir, rescinden, terminacion anticipada, terminacion, salida anticipada, preaviso,
      aviso previo, dias de preaviso, dias de aviso, plazo de pago, plazos de pago, dias de pago,
      a 30 dias, a 45 dias, a 60 dias, a 90 dias, a treinta dias, a sesenta dias, a noventa dias,
      exclusividad, no competencia, cliente mas favorecido, fuerza mayor, msa, sow, sla, slas, ans,
      nivel de servicio contratado, umbral, umbrales, volumen minimo, minimo garantizado,
      volumen garantizado, minimos garantizados, compromiso de volumen, garantia de volumen, take
        or pay,
      vigencia, renovacion, prorroga, derecho de auditoria, cambio de control, esquema de bonos,
      pesos del scorecard, scorecard, gain share, retencion en garantia, fianza, poliza de
        cumplimiento,
      waiver, dispensa, exencion, nos perdonaron, les perdonaron, acuerdo marco, contrto
    `,
    TERMHARD: `
      penalidad por, penalidades por, penalizacion por, penalizaciones por, nuestra penalidad,
      su penalidad, sus penalidades, tabla de penalidades, tope de penalidad, multa por sla,
      multa por incumplimiento, multa por nivel, multas por sla, credito de servicio,
      creditos de servicio, earn back, earnback, malus, tope de responsabilidad,
      limite de responsabilidad, limitacion de responsabilidad, clausula de salida,
      clausula de rescision, clausula de terminacion, clausula de exclusividad, clausula de,
      clausula que, clausulas de, salida anticipada, terminacion anticipada, dias de preaviso,
      dias de salida, preaviso, plazo de pago, plazos de pago, condiciones de pago,
      volumen minimo, volumen garantizado, minimo garantizado, minimos garantizados,
      compromiso de volumen, garantia de volumen, take or pay, cliente mas favorecido,
      cambio de control, derecho de auditoria, nuestro contrato, su contrato, tu contrato,
      vuestro contrato, mi contrato, contrato con el cliente, contrato firmado, contrato actual,
      vigencia del contrato, nuestro sla, su sla, tu sla, vuestro sla, sla contratado,
      sla firmado, nuestro ans, nuestro msa, su msa, el msa, nuestro sow, su sow, anexo de sla,
      anexo del contrato, pesos del scorecard, scorecard del contrato, acuerdo marco,
      poliza de cumplimiento, anos de contrato, anos firmados, anos firmaron, bono por csat,
      bono por nps, adenda, penalidad si, penalidades si, multa si, nos multan, les multan,
      nos penalizan, les penalizan, os penalizan, clausula penal, permanencia minima,
      plazo del contrato, anos de vigencia, minimo facturable, piso de volumen,
      tope de penalidades, pago a 30, pago a 45, pago a 60, pago a 90
    `,
    DOCK: `
      descuent(an|a|en), descontaron, descontarnos, penaliz(an|aron|a|aron|ar|ado), multan,
        multaron,
      multar, castigan, castigaron, cobran multa, deduc(en|ir|en), deducen, pagan multa, pagamos
        multa,
      perdon(an|aron|en|ado), condon(an|aron|en), waivean, eximen, exoneran, excluyen, excluir,
      exclusion, firm(amos|aron|an|asteis|aste|ado|o), renov(amos|aron|ado|aron), renuevan,
      negoci(amos|aron|an|ando|ado|ar|ais), renegoci(amos|ar|aron|an), rescind(ir|imos|en|ieron),
      vence, vencen, vencio, caduca, expira, termina en, termina el, topado, topada, tope,
      retienen, retener, retuvieron, devolver, devuelven, recuper(an|amos|ar), ligado a, ligada a,
      atado a, atada a, amarrado a, exigen, exigieron, incumplimos, incumplen, incumplir,
      prorrogar, prorrogaron, prorroga
    `,
    HEALTH: `
      depresion, deprimid(o|a), cancer, embarazada, embarazo, encinta, vih, sida, bipolar,
      esquizofrenia, diagnostic(o|aron|ada|ado), quimioterapia, quimio, leucemia, tumor, suicidio,
      suicida, suicidarse, rehabilitacion, alcoholismo, alcoholico, alcoholica, drogas, adiccion,
      adicto, adicta, antidoping, discapacidad, incapacidad medica, incapacitad(o|a), incapacidad,
      licencia medica, licencia psiquiatrica, licencia por, baja medica, de baja por, baja por,
      reposo medico, ansiedad, ataques de panico, ataque de panico, crisis nerviosa, psiquiatra,
      psiquiatrico, psiquiatrica, psicologo, terapia, hipertension, presion alta, aborto,
      perdio el bebe, legrado, cirugia, operaron, operacion del, operada, operado, epilepsia,
      epileptico, diabetes, diabetico, diabetica, autismo, autista, tdah, internad(o|a),
      hospitalizad(o|a), infarto, derrame, lupus, esclerosis, hepatitis, tuberculosis, covid,
      burnout, bulimia, anorexia, endometriosis, medicada, medicado, pastillas, salud mental,
      medicacion, con reposo, en reposo, de reposo, meses de embarazo, doce pasos,
      alcoholicos anonimos, quimios, seropositivo, seropositiva, trans
    `,
    HRFACT: `
      despedid(o|a), despidieron, despedimos, despedi, despido, echaron, echamos, corrieron,
      corrimos, corrida, renuncio, renuncia, dimitio, abandono, desvinculad(o|a), desvinculamos,
      desvincularon, amonestad(o|a), amonestacion, sancion, sancionad(o|a), sancionaron,
      expediente, expediente disciplinario, acta administrativa, actas administrativas, memorando,
      llamado de atencion, divorcio, divorciando, divorciada, embargado, embargada, deudas,
      debe dinero, detenido, detenida, arrestad(o|a), presa, preso, antecedentes,
      antecedentes penales, suspendid(o|a), robando, robo, lo cacharon, la cacharon, lo pillaron,
      la pillaron, borracho, borracha, tomado, tomando, drogado, dormido, dormida, acoso,
      acosador, denuncia, denuncio, demanda, demando, sindicato, sindicalista, evaluacion,
      desempeno, calificacion, sueldo, legajo, gafete, celular, postulo, queja, se quejo,
      bajo rendimiento, reprobo, no recontratable, embargo de sueldo, embargo judicial,
      la echaron, lo echaron, lo botaron, la botaron, lo corrieron, la corrieron
    `,
    PERSONAL: `
      dni, nie, cedula, cedulas, curp, rfc, rut, run, cuil, cuit, dui, dpi, nss, ine, ci,
      pasaporte, pasaportes, numero de identidad, numero de documento, numero de empleado,
      numeros de empleado, numero de seguro, seguridad social, numero de cuenta,
      numero de tarjeta, tarjeta terminada en, numero de telefono, su telefono, su celular,
      su movil, su numero personal, su direccion, direccion de la clienta, direccion del cliente,
      su domicilio, domicilio de, domicilio particular, vive en, fecha de nacimiento,
      correo personal, correos personales, clabe, cbu, iban, cuenta bancaria, nombres y apellidos,
      nombre completo, nombres completos, nombres y motivos, lista de bajas, listado de bajas,
      lista de asistencia, lista de los que, expediente medico, historia clinica,
      historial medico, hoja de vida de, cv de, grabacion de la, grabacion del, la grabacion,
      audio de la llamada, ficha de personal, ficha del cliente, foto del dni, foto de la cedula,
      cvv, vencimiento, codigo de empleado, codigos de empleado, hoja de faltas, lista de faltas,
      lista de renuncias, listado de renuncias, renuncias con nombre, hoja de asistencia,
      numero de legajo, ficha medica, certificado medico, parte medico, direccion de su casa,
      extension de, su whatsapp personal
    `,
    PERSONALDO: `
      comparto, compartir, paso, les paso, te paso, pasame, pasen, mando, les mando, manden,
      envio, subo, subir, reenvio, adjunto, aqui va, ahi va, aqui esta, aqui tienen, les dejo,
      escuchen, oigan, busquen, buscala, buscalo, llamenla, llamenlo, llamala, llamalo,
      escribanle, escribele, se llama, nombres, con nombre, con nombres, lista, listado, hoja,
      excel, captura, sale, vive en, aparece, apunten, anoten
    `,
    TITLE: `
      sr, sra, srta, senor, senora, senorita, don, dona, lic, licenciado, licenciada, ing, dr, dra,
      inge, profe
    `,
    SHEHE: `
      ella, ellas, a ella, de ella, con ella, a el, de el lado, esa chica, ese chico,
      esa muchacha, ese muchacho, la pobre, el pobre
    `,
    AGENT: `
      agente, asesor, asesora, operador, operadora, teleoperador, teleoperadora, gestora, gestor,
      ejecutiva, ejecutivo, tl, lider, team leader, supervisor, supervisora, coordinadora,
      coordinador, formador, formadora, capacitador, capacitadora, analista, chica, chico,
      muchacha, muchacho, chavo, chava, pibe, piba, empleado, empleada, colaborador, colaboradora,
      mi gente, del turno, de mi turno, de mi equipo, de mi piso, uno de los mios,
      una de las mias, una de mis, uno de mis, companera, companero, companer, cliente, clienta,
      titular, llamante, candidato, candidata, lider de, gerente
    `,
    RANK: `
      ranking, rankings, rankeo, rankear, rankeados, ranqueo, clasificacion, clasificados, tabla
        de posiciones, tabla de proveedores, tabla comparativa, podio, leaderboard, marcador,
        puntaje, puntajes, ultimo lugar, ultimos lugares, primer lugar, segundo lugar, penultimo,
        penultimos, peor, peores, a la cola, coleros, colero, farolillo rojo, cola del ranking,
        abajo de todos, numero uno, numero 1, top 3, va ganando, van ganando, va primero, van
        primero, va ultimo, van ultimos, quien va, superamos a, por encima de, por delante de,
        por detras de, reprobo, reprobaron, aplazados, por empresa, por proveedor, por vendor,
        por sitio, ordenados por, comparativa, comparativo, benchmark, scorecard, de mejor a
        peor, semaforo
    `,
    METRIC: `
      csat, nps, aht, tmo, fcr, satisfaccion, resolucion, resolucion en primera, adherencia,
        ausentismo, absentismo, rotacion, auditoria, auditorias, puntaje, puntajes, score,
        scores, scorecard, kpi, kpis, metrica, metricas, desempeno, rendimiento, encuesta,
        encuestas, nivel de servicio, sla, transferencias, ranking, votos, votaron, conversion,
        quejas, nota de calidad, notas de calidad, puntaje de calidad, auditoria de calidad,
        indicador de
    `,
    INSULT: `
      chiste, basura, flojos, flojo, floja, flojas, vagos, vago, perezosos, mentirosos, mentiroso,
      mentirosa, tramposos, tramposo, trampas, estafa, estafadores, incompetentes, incompetente,
      ineptos, inepto, inepta, inutil, inutiles, estupidos, estupido, estupida, idiota, idiotas,
      payasos, payaso, ladrones, ratas, patetico, pateticos, patetica, perdedores, desastre,
      desastroso, verguenza, vergonzoso, arrogantes, arrogante, soberbios, ignorantes, ignorante,
      burros, chafa, chafas, cutre, cutres, pesimo, pesimos, malisimos, malisimo, mediocres,
      mediocre, mediocridad, improvisados, aficionados, amateur, amateurs, de cuarta, de quinta,
      maquila de, explotadores, negreros, esclavistas, chantas, chanta, truchos, trucho, piratas,
      corruptos, maquillan, inflan, inflados, no tienen idea, ni idea tienen, hablan feo,
      no sirven, puro cuento, puro humo, vendehumos, vende humo, payasada, llorones, lloron,
      quejicas, cagada, mierda, porqueria, mugrero, pocilga, huevones, huevon, pendejos,
      gilipollas, boludos, pelotudos, tarados, tontos, tontas, 🗑, tercermundista,
      cuelgan llamadas, les cuelgan, copiones, figurines, no dan una, no da una, bla bla,
      cero piso, ni para empezar, pura pantalla, pura fachada, aburridos, aburren,
      no dan pie con bola, no atan ni desatan, no pegan una, lentos, quedados, creidos,
      presumidos, sobrados, prepotentes, prepotente, malagradecidos, sinverguenzas, sinverguenza,
      malandros, tranfugas, trepas, patanes, patan, naco, nacos, provincianos
    `,
    THEM: `
      ustedes, uds, vosotros, su equipo, tu equipo, vuestro equipo, su sitio, tu sitio, su sede,
      tu sede, su piso, su gente, tu gente, su gerente, sus agentes, tus agentes, sus lideres,
      esa gente, ese sitio, esa sede, ese vendor, ese proveedor, esa empresa, algunos de aqui,
      algunos vendors, el de la mesa, la otra mesa, esa mesa, la mesa de, los del norte,
      los del sur, los offshore, los de alla, los de enfrente, los latinos, los gallegos,
      los gringos, los chilangos, los costenos, los argentinos, los espanoles, proveedor, vendor,
      competencia, la moderadora, el moderador, el facilitador, la facilitadora, el anfitrion,
      los millennials, la generacion z, los jovenes de
    `,
    HIDDEN: `
      whatsapp, whatsap, wasap, wasapp, guasap, whats, wpp, wsp, wapp, telegram, signal,
        messenger, chat privado, chat aparte, grupo aparte, grupo privado, grupito, grupito
        aparte, otro grupo, canal aparte, canal privado, en privado, x privado, por privado, al
        privado, por interno, inbox, al inbox, dm, md, por dm, mp, por mp, por fuera, x fuera,
        fuera de aqui, fuera de aca, fuera de la plataforma, fuera del foro, a solas, en corto,
        bar, el bar, en el bar, cerveza, cervezas, chela, chelas, birra, birras, parqueo,
        fumadores, mi numero, tu numero, su numero, tu celu, mi celu, mi cel, tu cel, llamame,
        llamenme, marcame, marquenme, escribeme, escribime, escribanme, hablame, correo personal,
        gmail, mail personal, sin el cliente, sin la moderadora, sin el moderador, sin el
        facilitador, sin testigos, extraoficial, extraoficialmente, bajita la mano, por debajo de
        la mesa, por lo bajo, off the record, offline, en persona, solo vendors, solo
        proveedores, solo nosotros, solo los seis, cuando se vaya, despues del evento, google
        doc, 📱
    `,
    HIDDENHARD: `
      telegram, al whatsapp, al whats, al wasap, al wpp, por wsp, por wpp, por whats, por wasap,
      por guasap, grupo de whatsapp de, grupo de whatsapp solo, mi whatsapp, tu whatsapp, mi wpp,
      chat privado, chat aparte, grupo aparte, grupito aparte, canal aparte,
      lo hablamos por fuera, hablarlo por fuera, hablamos por fuera, lo vemos por fuera,
      por fuera de, al privado, por privado, por interno, te escribo por, al inbox, por inbox,
      por dm, por mp, por md, off the record, extraoficial, extraoficialmente, fuera de acta,
      fuera de actas, sin el cliente, sin el anfitrion, sin la moderadora, sin el moderador,
      sin el facilitador, solo vendors, solo proveedores, solo los proveedores,
      fuera de la plataforma, sin que lo vea, sin que lo vean, sin que se entere,
      sin que se enteren, por debajo de la mesa, mensajes temporales, que se autodestruye,
      que se borran solos, en lo oscurito, hablemos por fuera, lo seguimos por fuera,
      seguimos por fuera, sin que conste, sin dejar rastro, lejos de la pantalla,
      lejos de la moderadora, lejos del cliente, sin testigos, solo entre vendors,
      grupo sin el cliente, grupo solo de, cuando se vaya la moderadora,
      cuando se vaya el cliente, cuando se vaya la abogada
    `,
    HIDE: `
      borr(a|ar|en|e|alo|enlo|ado|amos|emos|ala|enla|en|o), elimin(a|ar|en|alo|enlo|emos), no lo
        pongan, no lo pongas, no lo anoten, no lo escriban, no lo escribas, no lo apuntes, sin
        acta, sin actas, sin minuta, fuera del acta, fuera de la minuta, que no quede, que no
        conste, que no quede registro, que no quede en acta, no quede escrito, sin dejar rastro,
        sin rastro, sin registro, no dejar rastro, aqui no, aca no, por aca no, por aqui no, no
        por aqui, no por aca, no aqui, no puedo decirlo aqui, no lo digo aqui, prefiero no
        escribirlo, mejor no escribirlo, no lo escribo, lo escribo con, con otro nombre, otra
        palabra, palabra clave, en clave, filtro, el filtro, el bot, transcripcion, grabando,
        graban, nos leen, nos lee, nos leyendo, nos ven, nos miran, nadie nos ve, nadie ve, nadie
        mira, apaga la, apaguen la, detecta, detecte, marca todo, salta el aviso, cachan, cache,
        nos cachen, pesque, paredes oyen, moros en la costa
    `,
    COACH: `
      huddle, huddles, hudle, coach(|ing|ear|eo|eamos|ean|ea), retro, retroalimentacion, feedback,
      retroalimentar, uno a uno, uno a unos, 1 a 1, 1a1, one on one, escucha, escuchar,
      escuchamos, escuchen, reconocimiento, reconocer, reconocimientos, mentor, mentora, mentoria,
      mentorias, padrino, padrinos, madrina, padawan, companero guia, acompanamiento, acompanar,
      empatia, dinamica, dinamicas, rompehielo, rompehielos, juego de roles, role play, roleplay,
      simulacro, calibracion, calibrar, calibramos, onboarding, induccion, bienvenida, gracias,
      agradecer, agradecimiento, carta, kudos, felicidades, felicitaciones, aplausos, aplauso,
      pizarra, pizarron, mural, post it, papelografo, laminas, quiz, karaoke, foto, fotos, cafe,
      coffee, descanso, receso, almuerzo, comida, desayuno, merienda, mate, postre, pan dulce,
      torta de, pastel de, musica, cancion, playlist, canto, mesa, mesas, historia, historias,
      anecdota, video, videos, agenda, sala, salon, rifa, sorteo, votar, votacion, voto, animo,
      paciencia, calma, respirar, reunion corta, charla, conversacion, consejo, tip, tips, truco,
      microfono, mic, taller, ejercicio, acompanamos, acompana, sombra, shadowing, side by side,
      doble audifono, doble casco, libreta, cuaderno, pausa activa, respiro, bitacora,
      tablero de gracias, muro de gracias, cumpleanos, festejo, festejar, celebrar, celebramos,
      brindis, pan, galletas, empanadas, pizza, chocolate, dulces, nota a mano, aprender,
      aprendizaje, ensenar, confianza, juego, jugar, bingo, disfraz, disfraces
    `,
    CALLER: `
      clienta, clientas, llamante, llamantes, usuario llama, usuarios, usuaria, abonado, abonados,
      asegurado, asegurados, pasajero, pasajeros, huesped, huespedes, consumidor, consumidores,
      suscriptor, suscriptores, comprador, compradores, socio de la tarjeta, titular, titulares,
      tarjetahabiente, tarjetahabientes, cuentahabiente, cuentahabientes, el que llama,
      la que llama, quien llama, los que llaman, quienes llaman, gente que llama,
      cliente que llama, clientes que llaman, cliente llama, clientes llaman, cliente enojado,
      cliente molesto, clientes molestos, clientes enojados, cliente furioso, cliente cabreado,
      cliente pregunta, clientes preguntan, cliente grita, llaman por, llaman porque, llama por,
      llama porque, llaman para, nos llaman por, llamadas por, llamadas de facturacion,
      llamadas de cobro, llamadas de reclamo, motivo de llamada, motivos de llamada,
      razon de llamada, su factura, la factura del, factura de luz, recibo de luz,
      recibo de la luz, el recibo, su recibo, recibos, cobro doble, doble cobro, cobro indebido,
      cobros indebidos, cargo no reconocido, cargos no reconocidos, reembolso, reembolsos,
      devolucion, devoluciones, abuelita, abuelito, abuela, abuelo, senora que, senor que,
      una senora, un senor, olvido su clave, olvidan su clave, olvidaron su, restablecer,
      reseteo de, cambio de clave, al telefono, por telefono, del otro lado, el usuario,
      la usuaria, senora llama, senor llama, cliente que grita, cliente que llora,
      cliente dificil, clientes dificiles, clienta enojada, clienta molesta, clientes furiosos,
      llaman furiosos, llaman enojados, llaman llorando, saldo, saldos, corte de servicio,
      servicio cortado, averia, averias, roaming, entrega del pedido, su pedido, paquete perdido,
      equipaje, vuelo cancelado, tarjeta bloqueada, cuenta bloqueada, cobran de mas, le cobran,
      le cobraron, me cobraron, les cobran de mas, cancelar el servicio, quiere cancelar,
      quieren cancelar, darse de baja, cargo duplicado
    `,
    RULETALK: `
      regla, reglas, las reglas, reglas del foro, reglas de la sala, reglas del juego, ground rule,
      ground rules, norma, normas, normas del foro, competencia desleal, libre competencia,
      ley de competencia, antimonopolio, antitrust, cofece, cnmc, sic, indecopi, fne, legal,
        abogado,
      abogada, abogados, counsel, asesor legal, asesoria legal, juridico, no se habla de, fuera
        de tema,
      tema prohibido, tema vedado, temas vedados, no va aqui, no toca hablar, freno
    `,
    SUMMITTHING: `
      idea, ideas, pregunta, preguntas, reto, retos, desafio, desafios, tema, temas, voto, votos,
      votacion, breakout, breakouts, sala, salas, lamina, laminas, sesion, sesiones, taller,
      agenda, mesa, mesas, video, historia, micro, microfono, cumbre, foro, plenaria, dinamica,
      encuentro, practica, practicas, propuesta de reto, moderadora, facilitadora, ronda, cierre,
      relator, relatora, pantalla, lamina final, post it, semana de lideres, moderacion,
      proyector, cronometro, acta del encuentro, turno de palabra, resumen, conclusion,
      conclusiones, plantilla del reto
    `,
  },
  content: `
    tarifa, tarifas, precio, precios, margen, margenes, descuento, descuentos, facturar,
      facturamos,
    facturan, cobramos, cobran, cobrar, cotizar, cotizacion, sueldo, sueldos, salario, salarios,
      salarial,
    bono, bonos, incentivo, incentivos, comision, comisiones, aguinaldo, aumento, aumentos, nomina,
    licitacion, licitaciones, pliego, subasta, concurso, propuesta, renovacion, contratar,
      contratan,
    contraten, reclutar, reclutan, sonsacar, contraoferta, contraofertas, supervisor, supervisores,
    supervisoras, agentes, agente, lideres, proveedor, proveedores, vendor, vendors, empresa,
      empresas,
    competencia, cliente, clientes, cuenta, volumen, territorio, asientos, sillas, headcount,
      dotacion,
    capacidad, contratacion, contrataciones, boicot, boicotear, rechazar, rechazamos, estrategia,
    roadmap, adquisicion, fusion, voicebot, automatizar, confidencial, secreto, contrasena,
      contrasenas,
    password, clave, credencial, credenciales, penalidad, penalidades, multa, multas, clausula,
    clausulas, contrato, contratos, exclusividad, preaviso, telegram, whatsapp, privado, acuerdo,
    nadie, ninguno, todos, juntos, ustedes, nosotros, minuto, bilingue, productiva, logueada,
    diciembre, septiembre, depresion, embarazada, cedula, pasaporte, ranking
  `,
  idioms: `
    la_tarifa_del|la_tarifa_de <1 taxi|cliente|recibo|gas|luz|movil;
    cuesta|cuestan|costo|costaba|cuestas|coste|costos|precio|costes <2 de <2 no|callar|callarse|
      callarnos|escuchar|ignorar|apurar|apurarse|silencio|correr|oportunidad|interrumpir|mandar|
      improvisar|saltarse|saltarnos|cancelar|esperar|aprender|prisa|aprendizaje|un_mal|una_mala|
      mal|perder|crecer;
    costo|costos|coste|costes|precio <1 emocional|humano|humanos|oculto|real|personal|alto|
      invisible;
    cueste_lo_que_cueste|a_toda_costa|no_tiene_precio|a_cualquier_precio|a_que_precio|
      no_cuesta_nada|
      costo_cero|cuesta_poco|cuesta_caro|sale_caro|salio_caro|sale_carisimo|salia_caro|
      salieron_caros|saliendo_caro|se_paga_caro|pagar_caro|sale_barato|sale_mas_caro|
      sale_mas_barato|cara_de|cara_a_cara|dar_la_cara|cara_dura|buena_cara|mala_cara|
      la_cara|las_caras|su_cara|tu_cara|caras_nuevas|cara_larga|una_cara|otra_cara;
    me_costo|nos_costo|les_costo|le_costo|nos_cuesta|me_cuesta|les_cuesta|te_cuesta|le_cuesta|
      lo_que_cuesta|cuesta_arriba|costo_un|costo_trabajo|costo_mucho|costo_entender|costo_sangre;
    #BIG anos|minutos|min|segundos|semanas|veces|de_calidad|grados;
    sillas|silla|asientos <4 circulo|ronda|dinamica|comedor;
    catorceavo|aguinaldo|decimo|gratificacion <8 de_ley|la_ley;
    numero_de_contrato|cobrado_valor|cobrar_valor;
    licitacion|puja|subasta|pujan <2 de_quien|turno|por_el_turno|postre|pan|silla;
    grupo|whatsapp|telegram|whats|wasap <4 mi_turno|del_turno|del_piso|mi_equipo|de_mi_piso|
      del_equipo;
    estrategia|estrategias <6 cliente|clientes|abuela|gritando;
    tasa|tasas|indice|porcentaje <1 de <1 resolucion|abandono|transferencia|ausentismo|asistencia|
      respuesta|retencion|rotacion|recontacto|error|contacto|conversion|rellamada|rellamadas|
        cierre;
    margen|margenes <1 de <1 error|maniobra|mejora|tiempo|duda|tolerancia|la_hoja|la_pagina|
      improvisacion;
    al_margen|margen_para|da_margen|dar_margen|dejen_margen|dejar_margen|nota_al_margen|
      por_poco_margen;
    vale|valen|valio|valia|vale_la|merece <2 pena|alegria|oro|mas|mucho|todo|doble|igual|mil|
      decir|recordar|penas|madre|nada|mas_que;
    vale_vale|vale_gracias|mas_vale|ok_vale|vale_perfecto|vale_pues|pues_vale|vale_va|vale_me|
      vale_lo|vale_si|vale_no|vale_y|vale_a|me_vale|vale_yo|eso_vale|no_vale;
    pago|pagan|pagas|pagar|paga|pagamos|pague|paguen|pagando <2 atencion|los_platos|el_pato|
      tributo|con_creces|con_reconocimiento|con_silencio|con_rotacion|con_un_gracias|una_ronda|
      los_cafes|el_cafe|la_cena|las_chelas|la_novatada|con_una|con_carino;
    dia <1 de <1 pago|paga|quincena|nomina|cobro;
    despues_de_la_quincena|dia_quince|lunes_de_quincena|dias_de_quincena|en_quincena|es_quincena|
      viernes_de_quincena;
    nos_pasa_factura|pasa_factura|paso_factura|pasan_factura|pasar_factura|pasando_factura;
    la_factura <2 del|de|llego|viene|sube|subio|luz|agua|gas|telefono|mes;
    factura_electronica|factura_duplicada|facturas_duplicadas|factura_equivocada|
      llamadas_de_factura|dudas_de_factura|dudas_de_facturacion|errores_de_facturacion|
      quejas_de_facturacion|cola_de_facturacion|fila_de_facturacion|calls_de_facturacion;
    cobra|cobro|cobrar|cobran|cobraba <1 vida|sentido|fuerza|importancia|confianza|animo|
      forma|vida;
    dar_el_beneficio|beneficio_de_la_duda|beneficio_del|beneficios_del|beneficios_de|beneficio_de;
    bono|bonus|premio <1 extra|de_confianza|track|tip|sorpresa;
    plus_de <1 animo|energia|motivacion;
    un_plus|es_un_plus|prima_hermana|mi_prima|tu_prima|su_prima|una_prima|la_prima_de|
      materia_prima|
      prima_donna|mis_primas|primas_hermanas;
    levantar|levanten|levanta|levanto|levantan|levante|levantando|levantamos <2 mano|manos|
      voz|animo|ticket|actas|pesas|ceja|temprano|silla|del_asiento|dedo|animos|moral;
    sube|suben|subir|subio|subimos|suban|bajar|baja|bajen|bajan|bajamos|bajo|bajarle|bajarles|baje|
      bajarla|subirle|subirles|bajaron <2 voz|tono|animo|volumen|animos|energia|humos|musica|
      revoluciones|guardia|moral|autoestima|velocidad|ruido|persiana|cara|mirada|piso;
    sube|subio|subieron|bajo|bajaron|aumento|aumentaron <3 confianza|adherencia|resolucion|csat|
      nps|
      rellamadas|ausentismo|faltas|participacion|sonrisas|quejas|satisfaccion;
    aumento_de <1 confianza|llamadas|quejas|sonrisas|casos|participacion|cargo|tarifa|cuota|recibo;
    pesca|pescar|pescamos <1 al_vuelo|errores|llamadas;
    robo|robe|robamos|robar|roban|robarles|robarte|robarse|robarme|robaron|robarle|robas|
      robe <4 idea|ideas|plantilla|truco|frase|dinamica|formato|juego|pregunta|cafe|lonche|tiempo|
      minutos|atencion|camara|show|ritual|checklist|receta|sonrisa|cargador|silla|postre|dona|
        silla|
      esa|ese|esto|eso|pluma|corazon;
    te_la_robo|me_la_robo|se_la_robo|me_lo_robo|te_lo_robo|se_lo_robo|robada_la_idea|idea_robada|
      me_la_llevo|me_lo_llevo|me_llevo|se_lleva_las|robo_de_identidad|robo_de_tarjeta|
      robo_de_linea|robo_del_celular|robo_de_datos|por_robo|reporte_de_robo|reportar_un_robo;
    pirateo|piratear|pirateamos|piratearte|robarte <4 formato|idea|plantilla|frase|dinamica|truco;
    clausula <2 permanencia|de_permanencia;
    pirata|piratas|pirateria <2 disfraz|disfraces|pelicula|parche|dia|fiesta|pata|musica|caribe;
    toca|tocar|toque|toco|toquen|tocan|tocaron|tocas|tocamos <2 timbre|campana|guitarra|
      puerta|fondo|madera|corazon|tema|fibra|turno|hablar|presentar|exponer|facilitar|ser|hacer|
        a_mi|
      a_ti|escuchar|aprender|esperar|moderar;
    llamar_a_los <1 nuevos|agentes|ingresos;
    contratamos|contratar|contrata|contrato|contratan|contraten <2 por <2 actitud|
      amabilidad|paciencia|empatia|curiosidad|valores|calidez|bondad|carisma|sonrisa;
    contrato <2 social|psicologico|emocional|de_equipo|de_convivencia|con_el_agente|con_mi_equipo|
      con_los_agentes|simbolico|de_aprendizaje|de_confianza;
    acuerdo|acuerdos|pacto <2 con|de <2 equipo|agentes|agente|convivencia|silencio|mi|los_agentes|
      sala|turno|calidad;
    de_acuerdo|estoy_de_acuerdo|me_acuerdo|te_acuerdas|se_acuerda|se_acuerdan|me_acuerdo_de;
    licitacion|concurso|convocatoria|subasta|oferta|puja|pitch <2 de|interno|interna <1 ideas|
      talentos|
      disfraces|baile|canto|fotos|frases|dibujo|memes|temas|retos|voz|postres|empanadas|practicas|
      cuentos|huddles|ayuda;
    concurso_interno|fuera_de_concurso|subastamos|subasta_de_la_silla|subasta_benefica|
      concurso_de_ideas;
    se_ofrece|ofrece_ayuda|ofrecer_ayuda|ofrecer_disculpas|ofrecen_disculpas|ofrecer_agua|
      ofrecen_ayuda|ofrecer_apoyo|ofrecerle_ayuda|ofrecerle_disculpas;
    oferta_b|oferta_de_retencion|ofertas_de_retencion|ofertas_al_cliente;
    gana|ganar|ganan|ganamos|gano <2 tiempo|confianza|respeto|calma|minutos|juego|rifa|sorteo|
      derecho|
      partido|quien_mas|voz;
    gana_el|gana_la|ganas_de|con_ganas|sin_ganas|dan_ganas|da_ganas|tengo_ganas|tienen_ganas|
      me_dieron_ganas|las_ganas|tiene_ganas|pocas_ganas|muchas_ganas|buenas_ganas|mas_ganas|
      quita_las_ganas|dieron_ganas;
    saca|sacan|sacar|sacamos|saco <2 foto|fotos|provecho|lo_mejor|canas|adelante|sonrisa|jugo|
      conclusion|conclusiones|tiempo|de_quicio|minutos|papelito|tarjeta|silla|pecho;
    repartir|repartimos|reparten|reparto|dividir|dividimos|dividen|dividamos|divide|
      dividirnos|repartirnos|repartan <4 grupos|mesas|parejas|minutos|pizarra|pizarron|tiempo|
      salas|breakouts|trios|mitades|post_it|dos|tareas|horas_de_coaching|coaching|preguntas|temas|
      retos|roles|equipos|partes|turnos_de_palabra|volantes|pan|dulces|cuotas|cafe|cargas|nuevos;
    la_cuota|cuota_mensual|cuotas_de|cuota_del_mes|pagar_en_cuotas|en_cuotas|su_cuota|cuota_de_luz;
    parte_de|la_mayor_parte|por_otra_parte|por_mi_parte|de_mi_parte|de_parte|en_parte|buena_parte|
      forma_parte|formar_parte;
    se_dan_cuenta|darse_cuenta|se_da_cuenta|me_di_cuenta|nos_dimos_cuenta|dar_cuenta|en_cuenta|
      por_su_cuenta|por_mi_cuenta|por_nuestra_cuenta|a_fin_de_cuentas|al_final_de_cuentas|
      cuenta_conmigo|dan_cuenta|di_cuenta|dio_cuenta|dimos_cuenta|dieron_cuenta|mas_de_la_cuenta|
      borron_y_cuenta|haz_de_cuenta|hagan_de_cuenta|hacer_de_cuenta|la_cuenta_de_la_cena|
      pedir_la_cuenta|la_cuenta_del_restaurante|cuentas_claras|caer_en_la_cuenta;
    territorio <1 nuevo|desconocido|comanche|inexplorado;
    marcar_territorio|nuevo_territorio|pastel_de|torta_de|tarta_de|un_pastel|un_ponque|pan_dulce|
      pastel_para|llevar_torta|traer_torta|pedazo_de_torta|rebanada_de_pastel|pedazo_de_pastel|
      porcion_de_torta|rebanada_de_pizza;
    capacidad_de <1 escucha|escuchar|empatia|asombro|paciencia|perdonar|aguante|aprender|
      concentracion|
      reaccion|atencion|respuesta|sintesis|liderar|adaptacion|trabajo|la_sala|enojo;
    capacidad_para <1 escuchar|perdonar|aprender|aguantar|empatizar|atender|sentir|concentrarse;
    sala|salon|breakout|auditorio <3 capacidad|lleno|llena|cupo|aforo;
    dinamica_de_las_sillas|juego_de_las_sillas|las_sillas_en|sillas_en_circulo|sillas_del_comedor|
      faltan_sillas|traigan_sillas|muevan_las_sillas|silla_comoda|silla_rota|sillas_para_la_sala|
      tomen_asiento|tomar_asiento|toma_asiento|mueble|otra_silla|una_silla|la_silla_del|
      silla_al_lado|silla_vacia_al|silla_caliente|acercar_la_silla;
    horas_de_sueno|horas_sin_dormir|hora_de_comer|la_hora_de|a_la_hora_de|a_la_hora|hora_del|
      hora_de_la|a_que_hora|a_esa_hora|a_estas_horas|a_ultima_hora|a_primera_hora|ultima_hora|
      primera_hora|ya_es_hora|es_hora|hora_pico|horas_pico|media_hora|una_hora|la_hora_del|
      hora_feliz|la_hora_silenciosa|por_hora_de_escucha;
    en_el_minuto|el_minuto_de|un_minuto|minuto_de_silencio|el_minuto_dos|el_minuto_tres|
      al_minuto|el_minuto_uno|minuto_a_minuto|por_minuto_de_silencio|el_minuto_cinco;
    en_el_puesto|el_puesto_de|en_su_puesto|al_puesto|cambio_de_puesto|su_puesto|del_puesto|
      en_el_contacto|el_contacto_con|contacto_visual|contacto_humano|primer_contacto|
      el_primer_contacto|en_contacto|la_posicion_de|en_la_silla|a_la_silla|la_silla_de|en_el_chat|
      por_chat|por_el_chat|el_chat_de|el_chat_del|este_chat|el_chat;
    #NUM|#DEC|dos|media <1 minutos|min|segundos|mins|seg|llamadas|escuchas|contactos <2 por_hora|
      por_llamada|por_agente|por_chat|por_contacto|por_persona|por_caso|por_turno|por_cabeza|
      por_ticket|por_puesto|la_hora|por_silla;
    #NUM|#DEC <1 por_llamada|por_hora <1 de <1 tmo|aht|manejo|conversacion|escucha;
    las|a_las <1 #DEC|#NUM;
    turno|turnos <2 de <2 hablar|palabra|exponer|presentar|preguntas;
    a_quien_le_toca|quien_le_toca|nos_toca_exponer|nos_toca_presentar|les_toca_presentar|
      les_toca_exponer|te_toca_presentar|te_toca_exponer|les_toca_facilitar|nos_toca_facilitar;
    camada_de <1 lideres|nuevos|mentores|padrinos|tls;
    abrir|abrimos|abren|abro|abre|abran|abriendo|abra|cerrar|cerramos|cierran|cerrando|cierren|
      cierre|
      cierro|cerrad|arrancar|abrieron <4 huddle|reunion|llamada|llamadas|sesion|charla|dia|turno|
        ciclo|
      conversacion|ticket|tickets|caso|casos|camara|camaras|puerta|puertas|microfono|micros|boca|
        ojos|
      con_una|con_un|ronda|espacio|sala|mesa|mesas|mural|tema|temas|votacion|jornada|musica|taller|
      ventana|oidos|el_mes|la_semana|semana|tarde|feedback|retro|pregunta|preguntas|rueda|
      hilo|buzon|loop;
    cierre_del|cierre_de <1 dia|turno|llamada|llamadas|ciclo|sesion|semana|jornada|mesa|taller|
      huddle|
      mes;
    estrategia|estrategias|hoja_de_ruta|roadmap <4 clienta|llamada|llamadas|dificil|dificiles|
      escucha|
      huddle|supervisor|lider|lideres|enojado|enojada|enojados|molesto|coach|coaching|nuevo|nuevos|
      desescalar|calma;
    lanzar|lanzamos|lanzo|lanzaron|lance|lanzan <3 hora|pregunta|preguntas|reto|dado|pelota|mural|
      buzon|ritual|dinamica|moneda|convocatoria|idea|ideas|padrinos|mentoria;
    piloto_automatico|en_piloto|carta_de <1 agradecimiento|gracias|despedida|clientes|cliente;
    secreto|secretos <2 para|de|es|del <3 huddle|coaching|buen|buena|exito|escuchar|tiempo|
      constancia|
      paciencia|lider|equipo|salsa|receta|retener;
    amigo_secreto|secreto_a_voces|voto_secreto|ingrediente_secreto|receta_secreta|sin_secretos|
      guardar_secretos|guardar_un_secreto|el_secreto|salsa_secreta|angel_secreto|
      santa_secreto|no_hay_secreto|ningun_secreto;
    clave|claves <2 para|esta|fue|de_todo|del_exito|es_que|es_la|es_escuchar|es_el|en_que|de_un|
      de_una|
      es_no|es_preguntar;
    punto_clave|palabra_clave|palabras_clave|momento_clave|persona_clave|en_tono_clave|idea_clave|
      pregunta_clave|frase_clave|la_clave_de_la|piezas_clave|pieza_clave|ideas_clave|
        momentos_clave|
      clave_de_sol|mensaje_clave;
    codigo <1 de <1 vestimenta|conducta|etica|convivencia|colores|honor|area|barras|ingreso;
    codigo_de_la_sala|codigo_para_entrar_a_la|codigo_postal|codigo_en_pantalla|token_de;
    llave_maestra_de|la_llave_del_exito|red_de_apoyo|redes_sociales|red_de_mentores|red_social;
    terminos_de_uso|en_terminos|terminos_y_condiciones|medios_terminos|largo_plazo|corto_plazo|
      mediano_plazo|en_buenos_terminos;
    penalidad|multa|multas|castigo|penalizacion <4 llegar|tarde|helado|dona|donas|chiste|canta|
      cantar|
      mute|pizza|huddle|cancelacion|permanencia|transito|baile|bailar|preguntar|galletas|
        facultativa;
    sin_multa|sin_castigo|nadie_castiga|tanda_de_penales|multa_por_cancelacion|
      multa_por_cancelar|multas_por_cancelacion|clausula_de_permanencia_del|multa_por_permanencia;
    preaviso <2 al_agente|a_los_agentes|para_cambiar|de_turnos|de_horario;
    umbral <1 de <1 dolor|paciencia|tolerancia|atencion;
    ultimo|ultima|ultimos|ultimas <1 dia|dias|minuto|minutos|pregunta|hora|ano|mes|semana|meses|
      llamada|palabra|fila|rato|tema|reto|ronda|vez|turno|en_llegar|cosa|idea|punto|lugar_de_la;
    el_ultimo_en|los_ultimos_cinco|los_ultimos_diez|los_ultimos_que|el_ultimo_que_salga|por_ultimo|
      los_ultimos_en|el_ultimo_apaga;
    mejor|mejores|peor|peores <2 forma|manera|momento|hora|idea|pregunta|practica|practicas|dia|
      frase|consejo|llamada|llamadas|error|enemigo|huddle|huddles|retro|coach|version|agente|amigo|
      lider|jefe|jefa|cosa|de_los_casos|historia|parte|turno|caso;
    top_of_mind|al_top|lo_mejor|a_lo_mejor|los_mejores_lideres|lo_peor|los_mejores_coaches;
    que_verguenza|da_verguenza|me_da_verguenza|les_da_verguenza|sin_verguenza|dio_verguenza|
      verguenza_ajena|perder_la_verguenza|por_verguenza;
    un_desastre|soy_un|fui_un|era_un_desastre|eramos_un|fuimos_un|chiste_malo|cuentan_un_chiste|
      contar_un_chiste|un_chiste|de_chiste|chistes|bote_de_basura|cesto_de_basura|sacar_la_basura|
      hora_tonta|pregunta_tonta|preguntas_tontas|que_tonto|que_tonta|no_hay_preguntas_tontas|
      no_saben_que|no_saben_como|no_saben_si|no_saben_a|no_saben_donde;
    en_privado_con|uno_a_uno_privado|conversacion_privada|charla_privada|retro_en_privado|
      feedback_en_privado|corregir_en_privado|se_corrige_en_privado|corrijo_en_privado|
      en_privado_y|felicitar_en_publico|sala_privada|corrige_en_privado;
    cola_de_whatsapp|canal_de_whatsapp|piloto_de_whatsapp|whatsapp_de_clientes|
      atencion_por_whatsapp|atender_whatsapp|atienden_whatsapp|agentes_de_whatsapp|
      chat_y_whatsapp|clientes_por_whatsapp|linea_de_whatsapp|grupo_de_whatsapp_del_turno|
      grupo_de_whatsapp_del_piso|grupo_del_turno|grupo_del_piso|whatsapp_del_turno|
      whatsapp_del_piso|whatsapp_del_equipo|estafa_por_whatsapp|whatsapp_falso;
    mando|mandar|mandamos|mandan|manda <2 saludo|saludos|abrazo|carta|besos;
    borrar|borramos|borra|borren|borro <3 pizarra|pizarron|duplicadas|duplicados|duplicada|
      duplicado|repetidas|repetidos|repetida|repetido|mi_comentario|error;
    hacer_huelga_de_sillas|rompehielo|rompe_hielo|romper_el_hielo|hielo_para|paro_de_transporte|
      paro_de_buses|paro_cardiaco|paro_de_metro|me_paro|yo_paro|sin_parar|huelga_de_transporte|
      huelga_de_metro;
    presion_del_pico|la_mano_de|a_la_mano|echar_la_mano|echar_mano|dar_una_mano|echar_una_mano|
      echan_la_mano|mano_a_mano;
    plan_de <1 accion|estudios|carrera|desarrollo|mejora|escucha|mentoria|bienvenida|vuelo;
    salud_mental_de|salud_mental_del|salud_mental_en|hablar_de_salud_mental|cuidar_la_salud;
    salario_minimo|sueldo_minimo|minimo_legal <8 gaceta|oficial|ley|decreto|publico|publicado|
      gobierno|boletin|boe|noticias|diario|periodico;
    el_minimo_lo_fija|convenio_colectivo|convenio_publico|esta_en_el_boe|gaceta_oficial|
      diario_oficial|convenio_del_sector|boletin_oficial;
    plata_de|bandeja_de_plata|medalla_de_plata|de_plata|bodas_de_plata|hablar_en_plata|lana_de|
      gorro_de_lana|de_lana|estambre|gorros_de_lana;
    no_cobra|nadie_cobra <2 por <1 escuchar|ayudar|aprender;
    en_fila|primera_linea|linea_base|en_linea_con|fuera_de_linea|sin_linea|linea_directa;
    boicot_a_la_marca|boicotear_la_marca|amenaza_con_boicotear|amenazan_con_boicotear|
      amenaza_con_un_boicot|se_boicotea|me_boicoteo|boicotear_mi|autoboicot;
    lista_negra_de <1 palabras|frases|muletillas|excusas;
    palabras_vetadas|palabra_vetada|frases_vetadas|frase_vetada|vetamos_la_palabra|
      vetamos_la_frase|
      vetamos_el|vetada_la_palabra|vetar_la_palabra|vetamos_decir|lista_negra_de_palabras;
    incapacidad_de|incapacidad_para <1 escuchar|decir|parar|soltar;
    baja_por_defecto|licencia_de_conducir|licencia_poetica|sin_nombres|sin_dar_nombres;
    en_base_a|con_base_en|a_base_de|en_bruto|diamante_en_bruto|neto_neto|de_fijo|fijo_que|
      por_lo_general|en_variable|muy_variable|clima_variable;
    chat_interno|correo_de_voz|buzon_de_voz|tono_de_voz|la_voz_del|alzar_la_voz|en_voz_alta|
      voz_alta|
      dar_voz|dan_voz|tener_voz|voz_propia|su_voz|la_voz|una_voz|mi_voz|voz_baja;
    en_espanol_neutro|hablar_espanol|en_espanol|en_ingles|clase_de_ingles|clases_de|clase_de_yoga;
    reto_numero|numero_uno_del|tip_numero|regla_numero|pregunta_numero
  `,
  talk: `
    las_reglas|regla_del_foro|reglas_del_foro|reglas_de_la_sala|ground_rules|ground_rule|
      normas_del_foro|normas_de_la_sala|regla_de_la_sala|reglas_basicas|reglas_de_juego|
      reglas_del_encuentro|reglas_de_la_cumbre|regla_uno|regla_dos|regla_tres|regla_cuatro|
      segun_las_normas|las_normas|ley_de_competencia|libre_competencia|antimonopolio|antitrust <8
      PRICE|PAY|BID|TERM|CAPACITY|STRATEGY|CONFID|POACH|HIRE|RANK|SECRETNAME|aqui|no|prohib|tema|
      hablar|dice|dicen|cuidado|recuerden|recordatorio|ojo;
    no|nada|sin|evitemos|evitar|prohibido|nunca|eviten|evitad|tampoco|jamas|ni <3 hablar|hablamos|
      hablemos|hablen|hablo|hablen|habla|hableis|mencionar|mencionen|mencionemos|discutir|discutan|
      discutimos|comentar|comenten|preguntar|pregunten|preguntes|toquen|tocar|tocamos|tocan|
      publiquen|pongan|poner|escriban|compartan|meternos|menciones|pongais|metan <4 PRICE|PAY|BID|
      TERM|CAPACITY|STRATEGY|CONFID|SECRETNAME|PERSONAL|clientes|cifras|nombres|montos|numeros|
      contrataciones|reclutamiento|dinero|plata|ese_tema|eso;
    PRICE|PAY|BID|TERM|CAPACITY|STRATEGY|HIRE|cifras|montos|numeros|plata|eso|dinero <4
      no_se_habla|
      no_se_hablan|no_se_toca|no_se_tocan|no_se_discute|no_se_discuten|no_se_comenta|
        no_se_menciona|
      no_se_comentan|no_se_pregunta|no_se_publica|no_se_comparte|no_se_comparten|no_se_pone|no_va|
        no_van|estan_prohibidos|
      esta_prohibido|queda_fuera|quedan_fuera|fuera_de_la_mesa|no_toca|no_corresponde|
      no_es_tema|no_son_tema|no_entra|no_entran|afuera|no_lo_hablamos|quedan_afuera|
      no_deberia_ir|no_podemos_hablar|fuera_de_agenda|no_lo_podemos;
    aqui|aca|en_este_foro|en_esta_sala|en_el_foro|en_este_chat <2 no <3 PRICE|PAY|BID|TERM|
      CAPACITY|
      hablamos|se_habla|se_hablan|se_toca|se_tocan|se_discute|se_comparten|se_publican;
    nada_de|sin|cero|ni <1 PRICE|PAY|BID|TERM|CAPACITY|CONFID|cifras|montos|nombres|numeros <4
      aqui|
      aca|por_favor|porfa|en_la_sala|en_este|en_el_foro|en_el_chat|gracias|en_esta;
    preguntemos|preguntar|preguntenle|preguntemosle|consultar|consulten|consultemos|
      consultelo|pasemos|llevemos|consulto|pregunto|pregunten|consultad|preguntale|preguntamos|
        consultamos|llamemos|preguntarle <4 legal|
      abogado|abogada|abogados|counsel|asesor_legal|juridico;
    legal|abogado|abogada|abogados|counsel|juridico <3 dijo|dice|pidio|recordo|aclaro|advirtio|
      confirmo|nos_dijo|recomienda|nos_pidio|reviso;
    freno|pause|pausa|freno_de_mano|boton_rojo <3 apreto|aprieto|jalo|pongo|piso|puso|puse|usen|
      use|
      usar|apreten|presionen|presione|tiraron;
    apreto_el_freno|piso_el_freno|pongo_freno|jalo_el_freno|toque_el_freno|use_el_freno|
      presione_el_freno;
    me_opongo|objecion|objeto_a|quiero_que_conste|dejo_constancia|retiro_mi|retiro_lo|reformulo|
      lo_retiro|no_me_siento_comodo|no_me_siento_comoda|mejor_no_sigamos|paremos_ahi|hasta_ahi|
      dejemoslo_ahi|no_respondan_eso|no_contesten_eso|no_voy_a_contestar|no_voy_a_responder|
      prefiero_no_contestar|prefiero_no_responder;
    lo_decide_el_cliente|eso_lo_decide|la_decide_el_cliente|no_lo_decidimos;
    me_salgo|salgo_de|me_retiro|me_voy_de <8 hablando|hablan;
    recordatorio|recuerden|recuerdo <8 nada_de|sin|prohibido|no_se|no_hablamos|ni;
    suena|huele|parece|roza|rozando|acerca|cae_en <3 precios|tarifas|sueldos|salarios|licitacion|
      reparto|contrato|estrategia|confidencial|capacidad|pacto|acuerdo|no_contratarse|boicot;
    cada_empresa|cada_uno|cada_quien|cada_proveedor|cada_cual <1 decide|elige|decida <3 solo|sola|
      cuenta|libremente|sin|si|por|como;
    nadie <2 lleva|cuenta|anota <2 puntos|marcador|puntaje|la_cuenta|el_puntaje;
    nadie_lleva_la_cuenta|sin_marcador|sin_rankings|sin_ranking|no_hay_ranking|no_hay_marcador|
      nada_de_rankings|nada_de_ranking;
    no|nunca|jamas|nadie <2 compartir|compartan|comparta|pongan|ponga|peguen|pegue|escriban|
      escriba|
      publiquen|publique|mandar|manden|mande <2 SECRETNAME|PERSONAL|CONFID;
    es_valido|se_puede|podemos|esta_permitido|esta_bien|se_vale|vale <3 hablar_de|preguntar|
      preguntar_por|comentar|tocar <5 reglas|norma|normas|aqui|o_no
  `,
  defiance: `
    reglas|regla|normas|norma|abogado|abogados|legal|filtro <2 aparte|a_un_lado|ni_que_nada|
      ni_modo|que_importa|da_igual|me_vale|fuera|al_diablo;
    olviden|olvidemos|ignoren|ignoremos|saltemos|saltarnos|rompamos|pasemos_de|a_pesar_de|
      aunque|sin_importar|saltandonos|saltandome <4 reglas|regla|normas|norma|abogado|legal;
    no_se_puede|no_deberia|no_debemos|no_debo|se_supone|no_podemos|prohibido|no_se_debe|
      no_deberiamos|se_que_no <8 pero|igual|aunque|total|aun_asi <8 cuanto|ustedes|nosotros|
      nuestro|nuestra|pagamos|cobramos|andamos|estamos|HIDDEN;
    HIDDENHARD; por_fuera; en_privado
  `,
  callers: `
    CALLER;
    cliente|clientes|gente|familias|personas <4 llama|llaman|llamo|llamando|marca|marcan|pregunta|
      preguntan|grita|gritan|enoja|enojan|enojado|molesta|reclama|reclaman|reclamando|pide|piden|
      cuelga|cuelgan|insulta|insultan|olvida|olvidan|llora|lloran|furioso|furiosa|exige|espera|
      esperan|quiere_cancelar|cabrea|cabrean|perdio|dice_que|dicen_que;
    llamada|llamadas|llaman|llama|llamo|marcan|contactan <3 por|de|sobre|porque|para <4 cobro|
      cobros|
      factura|facturas|recibo|clave|contrasena|precio|precios|tarjeta|pago|pagos|descuento|multa|
      tarifa|tarifas|cuota|aumento|deposito|nomina|cargo|cargos|saldo|pin|penalidad|contrato;
    agente|agentes|asesor|asesores|argumentario|guion|speech|nuevos <5 explica|explicar|explican|
      expliquen|disculpa|disculpas|tranquilizar|calmar|calma;
    nos_preguntan_los_clientes|le_cobraron|me_cobraron|les_cobraron|le_subieron|le_han_subido|
      me_subieron_la_cuota|le_aumentaron|porque_le_subio|quieren_cancelar|quiere_cancelar
  `,
  practice: `
    COACH;
    SUMMITTHING;
    empatia|paciencia|escuchar|calma|escucha|animo
  `,
  rules: [
    [
      'pricing.figure',
      'pricing',
      'block',
      2,
      `
        cobramos|facturamos|cotizamos|facturo|vendemos|cobrando|facturando|cotice|cobrabamos|
          facturabamos <4 #MONEY|#DEC;
        cobramos|facturamos|cotizamos|facturo|cobrando|facturando|andamos|estamos|tamos|quedamos|
          cerramos|salimos|vendemos|vamos|ando|estoy|seguimos <5 #NUM|#DEC|#MONEY|pico|medio <2
          PERHOUR;
        #NUM|#DEC|#MONEY|pico|medio <1 la_hora|el_minuto|la_silla|el_asiento|por_silla|por_asiento|
          la_posicion|por_posicion|la_productiva|la_logueada <4 TAIL|productiva|logueada|logada|
          bilingue|facturada|hablado|conectado|productivo|efectivo|efectiva|todo_incluido|cargada;
        PRICE|tarifa|nuestra_hora|nuestro_minuto <5 arranca_con|empieza_con|empieza_en|termina_en|
          arranca_en <2 #NUM|uno;
        empieza_con|arranca_con|comienza_con <1 #NUM|uno|un <4 la_tarifa|tarifa|precio|TAIL;
        por_debajo_de|debajo_de|abajo_de|por_abajo_de|menos_de|arriba_de|por_encima_de <1
          #MONEY|#DEC|#NUM <4 la_hora|el_minuto|hora|asiento|silla|fte|minuto|por_contacto;
        nos_bajaron|nos_subieron|bajamos|subimos|nos_quitaron|dimos|damos|ofrecimos|nos_pidieron <4
          #PCT|#MONEY|#DEC <4 tarifa|precio|precios|descuento|fee|rate|uplift|renovar|renovacion;
        margen|margenes|utilidad|rentabilidad <6 #PCT|#NUM|un_digito;
        vendemos|vendo|cobramos|facturamos|cerramos|soltamos <5 al_doble|el_doble|doble_del|
          por_menos_de|un_tercio_mas|a_la_mitad <6 espanol|hora|turno|asiento|ingles|voz|bilingue|
          chat|silla|lo_normal|dia|#NUM;
      `,
    ],
    [
      'pricing.ask',
      'pricing',
      'hold',
      1,
      `
        a_como|en_cuanto|a_cuanto <4 cobran|cobras|cobrais|facturan|facturais|venden|andan|esta|
          estan|sale|dan|dejan|ponen|dejaron|quedo|quedaron|cotizan|cotizaron|tienen|la_dan <6
          hora|minuto|silla|asiento|puesto|posicion|agente|contacto|chat|voz|llamada|caso|bilingue|
          fte|ustedes|uds|alla|backoffice|soporte ?;
        cuanto|cuantos|cuanta <3 cobran|cobras|cobrais|facturan|facturais|cotizaron|cotizan|
          cobrarian|facturas <8 ustedes|uds|vos|vosotros|hora|minuto|silla|asiento|puesto|agente|
          contacto|cuenta|programa|fte|ahora|alla|capacitacion|formacion|cliente ?;
        facturan|facturais|facturamos|cobran|cobrais|cobramos|facturar|facturas <5 formacion|
          capacitacion|entrenamiento|nesting|induccion|onboarding|rampa|coaching|huddle|
          feedback|reunion|uno_a_uno;
        trasladan|trasladar|repercuten|repercutir|repercutis|pasarle|traspasan|trasladamos|
          repercutimos|trasladarlo <6 cliente|minimo|tarifa;
        margen|margenes <5 programa|cuenta|negativo|delgado|flaco|fino|digito|digitos|apretado|
          raspando|nos_queda|les_queda|sobra;
        indexan|indexada|indexado|indexar|indexais|ajustan|atan|atada|amarrada|ligada <4 dolar|
          inflacion|ipc|tarifa|precio;
        descuento|rebaja|dscto <4 volumen|pronto_pago|les_sacaron|nos_sacaron|les_pidieron|
          nos_pidieron|os_pidieron|os_han_pedido|automatizacion|les_exigieron;
        nos_pidieron|les_pidieron|nos_exigen|nos_piden|les_piden|os_piden|nos_estan_pidiendo <3
          bajar|rebajar|recortar|ajustar|descuento <5 #PCT|tarifa|precio|precios|costo|hora;
        pasamos|cambiamos|pasaron|movieron|migramos|cobramos|nos_pasaron <5 por_hora|por_fte|
          por_minuto|hora|por_asiento <5 a_por|a_resolucion|por_resolucion|a_caso|por_caso|
          por_resultado|a_resultado|por_contacto;
        cuanto|en_cuanto <3 sale|cuesta|queda|dejan|ponen|sacan|viene_saliendo <6 asiento|silla|
          puesto|posicion|estacion|fte|hora_productiva|hora_logueada ?;
        tarifa|rate|precio|tarifas|precios <6 voz_y_chat|mezclada|combinada|blended|nocturna|
          de_fin_de_semana|bilingue|nearshore|onshore|offshore;
        les_reconoce|les_reconocen|os_reconocen|les_paga|nos_paga|nos_reconoce|les_pagan_el|
          nos_reconocen|os_paga|te_reconocen|les_cubre|nos_cubre|les_facturan <5 coaching|huddle|
          huddles|formacion|capacitacion|nesting|entrenamiento|induccion|uno_a_uno|rampa|sesiones;
        sale_de_nuestra|sale_de_su|cuenta_de_la_casa|de_nuestra_bolsa|de_nuestro_bolsillo|
          lo_absorbemos|lo_absorben|la_absorben|lo_comemos|se_lo_comen|nos_lo_comemos <9 coaching|
          formacion|cliente|factura|capacitacion|horas|minimo|TAIL|aumento;
        formacion|capacitacion|entrenamiento|nesting|induccion|coaching <4 facturan|cobran|
          facturais|
          facturas|facturamos|cobramos|cobrais|facturable|facturables|se_factura;
        hasta_donde|que_tanto|cuanto|que_tan <3 bajaron|bajaste|bajasteis|soltaron|aflojaron|
          cedieron|apretaron|subieron|sacaron <8 cliente|renovacion|tarifa|hora|dieron|les|firmar|
          PRICE ?;
        como|que_tal <3 renovacion|renovaciones <6 precio|precios|subida|alza|clima|viene|pinta ?;
      `,
    ],
    [
      'pricing.concert',
      'pricing',
      'block',
      2,
      `
        nadie|ninguno|ninguna <4 baja|baje|cobra|cobre|cotice|cotiza|ofrece|ofrezca|regala|
          regale|vende|venda|suelta|suelte|rebaja|rebaje|cede|ceda|afloja|afloje|descuente <4
          #MONEY|#DEC|PRICE|barato|ese_numero|un_centavo|de_ahi|#PCT;
        nadie|ninguno|ninguna <4 baja|baje|cobra|cobre|cotice|vende|venda|suelta|suelte|firme <4
          #NUM <2
          PERHOUR|hora|minuto|silla|asiento|productiva;
        nadie|ninguno|que_nadie <4 por_debajo|debajo_de|abajo_de|por_abajo|menos_de <2 #MONEY|#DEC|
          #NUM|PRICE;
        subimos|suban|subamos|subir|pidamos|pedimos|mantengamos|sostengamos|aguantemos|mantenemos|
          aguantamos|sostenemos|pedir|mantener|sostener|sube <3 todos|juntos|parejo|los_seis|
          igual|lo_mismo <8 PRICE|#PCT|#NUM|enero|renovacion|cliente;
        todos|los_seis|juntos|parejo|entre_todos <4 subimos|subir|suben|aguantamos|mantenemos|
          sostenemos|pedimos|subamos|aguantar <6 PRICE|#PCT|enero|renovacion|precio;
        malbaratar|malbaratear|malbaratemos|malbaraten|reventar|revienten|quemar|quemen|tirar|
          tiren|
          danar|danen|hundir|regalar|regalen|romper|rompan|arruinar|arruinen <2 mercado|precio|
          precios|tarifa|tarifas|plaza|hora|asiento|trabajo;
        guerra_de_precios|guerra_de_tarifas|competir_por_precio|competir_en_precio|
          carrera_hacia_abajo|carrera_al_fondo|pelear_por_precio|precio_piso|piso_de_precio|
          piso_comun|misma_tarifa|mismo_precio|mismo_ajuste|mismo_aumento|precio_minimo_entre;
        digan|digamos|decimos|contesten|contestemos <3 no|que_no <6 descuento|rebaja|bajar|tarifa;
      `,
    ],
    [
      'wages.ask',
      'wages',
      'hold',
      1,
      `
        que <1 pagan|pagas|pagais|sueldo <7 STAFF|nocturno|TAIL|ustedes|uds ?;
        cuanto|cuanta <4 pagan|pagas|pagais|paga|ganan|gana|sacan|saca|pagando <7 STAFF|hora|
          novato|entrada|arranque|nocturno|nuevos|ustedes|uds|vos|alla|sabado|domingo ?;
        en_cuanto|con_cuanto|a_cuanto|a_como <3 entra|entran|arranca|arrancan|empieza|empiezan|
          pagan|inicia|inician|contratan ?;
        dan|dieron|daran|van_a_dar|ofrecen|tienen|pagan|manejan|teneis|dais|siguen_dando|tenes <3
          bono|bonos|aumento|aumentos|prima|vales|plus|incentivo|transporte|seguro|comedor|
          prestaciones|aguinaldo|gratificacion|despensa|presentismo <9 STAFF|ustedes|uds|julio|
          ano|gente|TAIL|enero|nocturno|mes|dia ?;
        bono|prima|plus|premio|incentivo|extra <3 permanencia|retencion|asistencia|puntualidad|
          firma|referido|referidos|bilingue|idioma|nocturno|transporte|quedarse|presentismo|
          noventa_dias|conexion|alimentacion|productividad <8 YOU|#NUM|#MONEY|TAIL|WE;
        subieron|subir|suben|subimos|subis|van_a_subir|subirle|subirles|subirian|aumentaron|
          aumentar|aumentan <4 sueldo|sueldos|salario|salarios|basico|la_base|nomina|el_pago|
          la_paga;
        quien|cual|alguien <5 paga|pagan <3 mas|mejor|menos|peor <6 plaza|ciudad|sala|aqui|
          nosotros|ustedes|SITE ?;
        se_me_van|se_nos_van|se_van|se_fueron|se_fue|nos_los_ganan <7 por_plata|por_lana|
          por_dinero|
          mas_plata|mas_lana|pagan_mas|paga_mas|le_pagan|les_pagan|mejor_pago|mejor_sueldo|
          sueldo|pagan_mejor|paga_mejor;
        siguen|esta|estan|sigue|quedo <3 congelado|congelados|congelada <5 sueldo|sueldos|salarios|
          aumento|aumentos;
        pusimos|metimos|damos|dimos|subimos|pagamos|agregamos|sumamos <4 comedor|seguro|transporte|
          guarderia|vales|bono|bonos|dia_libre_pagado|plus|prima|despensa|prepaga|gimnasio <9
            STAFF|
          renuncia|renuncias|rotacion|TAIL|gente|se_van|papas|hijos|mes|dependientes|no_se;
        comedor|guarderia|transporte|seguro|vales|despensa|almuerzo <4 gratis|gratuito|pagado|
          pagan|
          incluido|cubren|les_dan|subsidiado <6 ustedes|uds|STAFF|TAIL|vos|vosotros|su ?;
        recargo|recargos|extra|extras|diferencial|doble <4 noche|nocturno|madrugada|domingo|
          domingos|
          feriado|feriados|sabado|festivo|festivos <7 pagan|paga|dan|ustedes|TAIL|pagamos|damos|
          al_lado;
        es|por|tema_de|problema_es <3 la_lana|la_plata|el_sueldo|el_salario|los_sueldos|la_paga|
          los_salarios;
        paz|tregua|acuerdo|pacto <1 salarial;
        cuanto|cuanta <3 suben|subieron|subis|aumentan|aumentaron|mejora|sube <8 STAFF|ascienden|
          ascenso|sueldo|tl|lider|bilingue ?;
        near 6: PAYHARD YOU ?; near 6: PAY STAFF YOU ?;
        nadie|todos|parejo|enero <4 parejo|igual|lo_mismo <5 sueldo|aumento|bono|agentes|entrada;
      `,
    ],
    [
      'wages.figure',
      'wages',
      'block',
      2,
      `
        pagamos|damos|dimos|arrancamos|entran|arrancan|empiezan|ganan|sacan|subimos|gana|saca|
          paga|reciben|cobran <6 #MONEY|#PCT <9 TAIL|STAFF|mes|mensual|quincena|bono|sueldo|base|
          nuevos|novatos|ustedes;
        STAFF <5 gana|ganan|saca|sacan|entra|entran|arranca|arrancan|cobra|cobran|empieza|
          empiezan <4 #MONEY|mil|quincena;
        bono|prima|plus|sueldo|salario|basico|base <5 #MONEY|#PCT;
        subimos|dimos|damos|aumentamos <3 #PCT <6 agentes|todos|gente|equipo|enero|julio|sueldo|
          lideres|TAIL;
      `,
    ],
    [
      'wages.concert',
      'wages',
      'block',
      2,
      `
        nadie|ninguno|que_nadie <5 pague|paga|da|suba|sube|ofrezca|ofrece|aumente|aumenta|pase|
          pasa|
          de <5 bono|bonos|sueldo|sueldos|salario|#PCT|aumento|prima|plus;
        todos|los_seis|parejo|juntos|lo_mismo|mismo <6 sueldo|sueldos|salario|bono|aumento|paga|
          pagar|pagamos|paguemos|pagando|base|hora_de_entrada|plus|incentivo <8 ALL|LETS|enero|
          todos|OURSELVES|marzo|tope|acuerdo;
        topemos|topar|tope|congelemos|congelar|igualemos|igualar|fijemos|emparejemos|emparejar|
          techo <4 sueldo|sueldos|salario|salarios|bono|bonos|aumento|aumentos|paga|incentivo|
          plus|prima|base|hora_inicial;
        subamos|subimos|demos|paguemos|pagamos <2 todos|lo_mismo|parejo|igual|los_seis;
        puja|guerra|escalada|carrera|subasta <3 sueldos|salarios|bonos|salarial;
      `,
    ],
    [
      'poach.pact',
      'no_poach',
      'block',
      2,
      `
        no|nunca|nadie|sin|dejen_de|dejar_de|deja_de|dejemos_de|paren_de <4 contratar|contratarnos|
          contraten|contrate|contratamos|contratemos|robarnos|robarse|robar|roben|robe|robamos|
          robemos|quitarnos|quitarse|quitemos|quite|jalar|jalarnos|jalen|jale|levantar|levante|
          levantarnos|fichar|ficharnos|fiche|fichen|fichemos|reclutar|recluten|sonsacar|sonsaquen|
            llevarse|llevarnos|buscar|busquen|
          llamar|llamen|escribirle|escribirles|tentar|cazar|pesquen|pescar <5 gente|personal|
          talento|THEIRS|supervisores|lideres|tls|los_bilingues|formadores|entre_nosotros|
          mis_agentes|mis_chicos|mis_muchachos|ajeno;
        no|nadie|ni <3 toquen|tocar|tocamos|toque|tocarnos|tocaos|toqueis|toques <3 mi_gente|gente|
          mis_supervisores|personal|supervisores|los_nuestros|lideres_de|los_mios|talento|tls;
        tregua|pacto|acuerdo|pacto_de_caballeros|acuerdo_de_caballeros|compromiso|palabra|veda <8
          gente|contratar|contratacion|reclutar|reclutamiento|talento|personal|fichajes|
          supervisores|robarnos|quitarnos|lideres|agentes <8 THEIRS|entre|no|ustedes|nosotros|
            OURSELVES;
        robo|fuga|pirateria|jaloneo|saqueo|pesca <2 gente|personal|talento|agentes|supervisores|
          lideres;
        avisar|avisarnos|avisen|avisame|avisenme|avisemos|permiso|visto_bueno|autorizacion|
          consultar|carta_de_liberacion|carta <6 antes_de|para|contratar|oferta|entrevistar|
          contraten <6 THEIRS|oferta|contratar|otro|supervisor|formador|entrevistar|lider|vecino;
        lista|listado|excel|listita|base <6 no_recontratar|no_recontratables|vetados|abandonaron|
          botaron|renunciaron|faltistas|se_fueron|dejaron_tirado|desertores|problematicos|
          que_se_van <9 OURSELVES|compartir|compartamos|comun|nadie|ninguno|todos|proveedores|
            entre;
        sin_contraofertas|nada_de_contraofertas|no_contraofertar|no_hacer_contraofertas|
          cero_contraofertas|no_contraofertemos|ni_contraofertas;
        meses|dias|semanas <4 enfriamiento|espera|cuarentena|veda <9 PEER|otro|vendor|proveedor|
          cambiar|pasar|contratar;
        nos_respetamos|respetemos|respetar|respeten|respetarnos <4 gente|talento|equipos|personal|
          plantillas|supervisores|agentes;
        tregua|armisticio|paz|alto_al_fuego|cese <2 en|entre|con <2 SITE|proveedores|vendors|
          sitios|
          sedes|nosotros|ustedes|empresas;
        cada_quien|cada_uno|cada_cual <3 corral|rebano|redil;
        no_me_lo|no_me_la|no_me_los|no_me_las|no_se_los|no_los <1 reciban|contraten|contrates|
          fichen|
          acepten|toquen|recibas|entrevisten|contratemos|recibamos;
        hands_off|manos_fuera <3 mis|mi|nuestros|nuestra;
        me_avisan|nos_avisan|me_avisas|nos_avisamos|avisame|avisenme|se_avisa <5 antes_de|primero
          <6
          abrirle|contratar|entrevistar|oferta|hablarle|llamarlo|llamarla|firmar;
        antes_de|antes <2 contratar|fichar|entrevistar <7 PEER|otra|otro|salido|salio|vendor|
          avisar;
        si <6 THEIRS|vendor|aplica|postula|toca_la_puerta|les_toca|tocan|renuncia <8 no_le|no_lo|
          no_la|
          no_los|me_avisan|rechaz|avisen|me_lo|devuelvan|no_contesten|descartas;
      `,
    ],
    [
      'poach.ask',
      'no_poach',
      'hold',
      1,
      `
        contratando|reclutando|buscando|llamando|escribiendo|escribiendole|escribiendoles|
          llamandole|
          llamandoles|jalando|robando|quitando|llevando|sonsacando|pescando|entrevistando|
          ofreciendole|ofreciendoles|coqueteando <4 mis|mi_gente|nuestra|nuestros|THEIRS|nuestras|
          a_la_gente;
        se_llevaron|se_llevo|me_llevaron|nos_llevaron|me_robaron|nos_robaron|me_quitaron|
          nos_quitaron|me_jalaron|nos_jalaron|me_ficharon|nos_ficharon|se_han_llevado|
          me_levantaron|nos_levantaron|me_sonsacaron <5 #NUM|STAFF|bilingues|mejores|gente;
        reclutador|reclutadora|recruiter|reclutadores|headhunter <6 ustedes|su|tu|vuestro|suyo|
          de_ustedes|afuera|puerta|parqueo|anda|rondando|linkedin;
        dos|tres|cuatro|cinco|varios|varias|uno|una|algunos|#NUM <3 de_los_suyos|de_los_tuyos|
          de_su_gente|de_tu_gente|suyos|suyas|de_ustedes|tuyos|de_sus_agentes|de_tus_agentes <6
          HIRE|aplicaron|llegaron|postularon|entrevista|tocaron|cv;
        contrataron|contratan|contratais|contratarias|contratarian|reciben|recibis <6 gente_de|
          gente_mia|los_que|ex_agentes|exagentes|de_la_competencia|THEIRS|nuestros ?;
        los_que|quienes|gente_que|agentes_que|el_que <8 puerta_de_al_lado|otro_vendor|
          otro_proveedor|al_lado <8 rechacemos|rechazar|no_los|no_contratar|no_reciban|cerrada|
          rebotar|devolver|regresar;
        devolvernos|devolverme|regresarnos|devolver|regresar <4 analistas|agentes|supervisores|
          lideres|
          gente|tls|formadores;
        headhunter|reclutador|reclutadora|recruiter <7 escriba|escribe|llama|llame|escribio|llamo|
          ofrecio|busca <6 mia|mio|mios|mias|mi|mis|nuestra|nuestros;
        contacte|contactar|abordar|escribirle <5 personal|gente|empleados|agentes <5 PEER|activo|
          de_los_demas|ajeno;
      `,
    ],
    [
      'bids.talk',
      'bids',
      'block',
      1,
      `
        van|vas|vais|iran|iremos|vamos|ir|ireis|piensan_ir|piensan <3 por|a_por|entrar|presentarse|
          presentar|licitar|participar|pujar|ofertar|cotizar <5 DEALNAME|BID|ministerio|
            licitacion ?;
        se_presentan|se_presenta|os_presentais|se_van_a_presentar|nos_presentamos|presentaron|
          presentamos|presentan <6 DEALNAME|BID|propuesta|concurso;
        invitaron|invitan|llamaron|citaron|convocaron|pidieron|les_llego|nos_llego|les_mandaron <6
          rfp|licitacion|concurso|tender|subasta|bafo|oferta_final|ultima_oferta|mejor_oferta|
          cotizar|demo|cotizacion;
        dejennos|dejenos|dejadnos|dejanos|les_dejamos|os_dejamos|les_dejo|te_dejo|cedemos|
          nos_toca|les_toca|te_toca|le_toca <4 esta|ese|esa|este|la_proxima|la_siguiente|ganar|
          la_cuenta|DEALNAME <8 proxima|siguiente|ustedes|nosotros|licitacion|DEALNAME|turno|otra;
        turnarnos|turnemonos|nos_turnamos|rotemos|rotar|rotarnos|por_turnos <6 BID|DEALNAME|ganar|
          cuentas|concursos|licitaciones|contratos;
        numero|precio|oferta|propuesta|cifra <2 alto|alta|inflado|inflada|relleno|cobertura|
          de_mentira|perdedora|de_cortesia <9 mejor|razonable|nuestra|ganen|parezca|luzca|vea|BID;
        nadie|ninguno <4 conteste|contesta|responda|responde|presente|presenta|entregue|cotice|
          licite|puje|participe <6 BID|DEALNAME|plazo|deadline|compras|invitacion;
        comparar|comparamos|comparemos|cruzar|cruzamos|intercambiar|ver_juntos <5 propuestas|
          ofertas|
          cotizaciones|pliegos|respuestas|preguntas_del_rfp;
        perdimos|perdieron|ganamos|ganaron|perdi|gane|gano <4 licitacion|rfp|tender|
          cuenta|renovacion|adjudicacion|puja;
        pusieron|pusiste|contestaron|respondieron|ofrecieron|propusieron|ofertaron|cotizaron|
          metieron|pusisteis <7 BID|renovacion|propuesta|oferta|tender|pliego|seccion ?;
        ir_juntos|vamos_juntos|entrar_juntos|presentarnos_juntos|oferta_conjunta|
          propuesta_conjunta|
          union_temporal|consorcio|ir_en_bloque <8 DEALNAME|BID|gobierno|cuenta|pelear|competir;
        se_bajan|se_bajo|bajarse|bajarnos|nos_bajamos|retirarnos|pasar_de_largo|nos_abstenemos|
          abstenerse|se_abstienen|no_vamos|declinamos|dejar_pasar <5 BID|DEALNAME;
        que|cuantas|cuantos|cuanto|como <2 respondieron|contestaron|pusieron|contestasteis|
          pusisteis|ofrecieron|ofertaron|prometieron|propusieron|respondiste <7 tecnica|innovacion|
          seccion|casilla|apartado|renovacion|continuidad|final|pliego|propuesta|anexo|compras ?;
        ofrecimos|propusimos|ofertamos|contestamos|respondimos|pusimos|prometimos <6 final|tecnica|
          renovacion|propuesta|pliego|licitacion|seccion|compras|oferta|casilla|ronda;
        vamos|van|vas|vais|iremos|ir|entramos|entran <3 por|a_por|en|con <3 naviera|aerolinea|
          aseguradora|sanidad|ministerio|alcaldia|electrica|fintech|telco|gobierno|eps|
            seguro_social|
          banco|hospital|cable|gas|metro|correos|registro_civil ?;
        nos_gano|nos_quito|nos_ganaron|se_la_llevo|se_lo_llevo|perdimos <5 banco|naviera|
          aerolinea|aseguradora|cuenta|telco|hospital|alguien_de|uno_de_aqui|uno_que;
        proxima|siguiente|que_sigue|grande <3 nos_toca|les_toca|es_nuestra|es_suya|para_nosotros|
          para_ustedes|la_tuya|la_suya|la_nuestra|te_toca|es_mia;
        si_ninguno|si_nadie|ninguno|nadie <3 manda|mande|sube|suba|entrega|entregue <4 papeles|
          propuesta|oferta|sobre|cotizacion|documentos|carpeta;
        llenando|llenar|armando|preparando|escribiendo <4 matriz_de_cumplimiento|rfp|pliego|
          propuesta|
          oferta|licitacion|cuestionario_de_compras;
        nos_pidio|les_pidio|les_pidieron|os_han_citado|os_pidio|nos_citaron|los_citaron|
          os_citaron|les_citaron <5 demo|presentacion|oferta|cotizacion|propuesta <9 ustedes|TAIL|
          tambien|vosotros|solos|unicos;
      `,
    ],
    [
      'allocation.pact',
      'allocation',
      'block',
      1,
      `
        ustedes|uds|vosotros|vos|quedense|quedaos|quedate|se_quedan <5 con|en|hacen|atienden|
          agarran|
          tomen|toman <3 MARKET|SITE|#CAP <6 nosotros|yo|aca|nos <6 MARKET|SITE|#CAP|con|en;
        nosotros|yo|nos_quedamos|me_quedo <5 con|en|tomamos|agarramos|atendemos <3 MARKET|SITE|
          #CAP <6 ustedes|uds|vosotros|vos|tu|se_quedan <5 MARKET|SITE|#CAP|con|en;
        no_abrimos|no_abran|no_entramos|no_entren|no_se_metan|no_nos_metemos|no_meternos|
          no_os_metais|no_te_metas|no_se_acerquen|manos_fuera|fuera_de|no_toquen|no_pisen <5 SITE|
          cuenta|banco|telco|aerolinea|nuestro|nuestra|territorio|plaza|#CAP|zona|patio|casa;
        cada_quien|cada_uno|cada_cual|cada_empresa|cada_vendor <4 su_zona|su_territorio|su_carril|
          su_cuenta|sus_cuentas|su_region|su_pais|su_plaza|su_mercado|su_idioma|su_cola|
          sus_clientes|su_rancho|su_patio|su_parcela|su_linea;
        repartirnos|repartamonos|nos_repartimos|repartamos|dividirnos|nos_dividimos|dividamos|
          repartimos|repartirse|repartiendo <5 MARKET|cuentas|volumen|pastel|torta|mapa|lo_que|
          paises|colas;
        pongamonos|ponernos|ponerse|arreglemos|acordemos|acordar|resolver|resolvamos|decidamos|
          decidir|definir|definamos <4 entre_nosotros|entre_ustedes|entre_los_seis|quien|
          de_acuerdo <5 se_queda|toma|atiende|agarra|lleva|MARKET|cola;
        pedimos|pidamos|queremos|pedir|cada_uno <4 un_sexto|una_sexta|partes_iguales|mitad_y_mitad|
          mitad_mitad|la_misma_parte|el_mismo_share|un_tercio|lo_mismo_de_volumen;
        territorio|plaza|cuenta|cliente|ciudad|patio|rancho|cancha <3 nuestro|nuestra|mio|mia|
          ajeno|
          ajena|de_nosotros|es_nuestra|es_nuestro <7 no|respeten|fuera|dejen|anos|siempre|respete;
        leave|dejen|dejad|dejen_quieta|dejen_quieto|respeten|no_toquen|fuera_de <4 aseguradora|
          banco|
          telco|aerolinea|cuenta|tienda|DEALNAME|MARKET <6 nuestra|nuestro|nosotros|anos|siempre|
            mia;
        no_se_meten|no_os_meteis|no_te_metes|no_entran|no_vienen|no_abren <4 SITE|#CAP|en|con|a <6
          nosotros|yo|aca|no_abrimos|ni_miramos;
        quien_se_queda|quien_toma|quien_agarra|quien_atiende|quien_lo_quiere|quien_la_quiere|
          quien_se_lleva <6 turno|cola|cuenta|linea|desborde|feriado|campana|nocturno|navidad|
          chat|volumen;
        para_los_de|para_ustedes|para_nosotros <5 proxima|otra|resto|siguiente|y_la;
        espanol|ingles|voz|chat|ventas|soporte|norte|sur|noche <3 ustedes|uds|para_ustedes|
          los_tuyos <5 ingles|espanol|chat|voz|soporte|ventas|sur|norte|backoffice|dia <3 nosotros|
          para_nosotros|aca|yo|los_nuestros;
      `,
    ],
    [
      'allocation.ask',
      'allocation',
      'hold',
      1,
      `
        que|cuanto|cuanta|cual <3 porcentaje|parte|share|cuota|participacion|tajada|volumen|
          rebanada|trafico|pedazo <7 ustedes|uds|tienen|les|atienden|manejan|reciben|os|toca|
          cuenta|cliente|vos ?;
        cuantas|cuantos|cuanto <2 llamadas|contactos|chats|tickets|volumen|miles|casos <6
          les_llegan|
          reciben|les_entran|les_caen|os_llegan|les_mandan|manejan|atienden|os_entran|les_pasan|
          recibis|les_dan ?;
        movieron|pasaron|quitaron|dieron|mueven|pasan|quitan|mandaron|mandan|asignaron|trasladaron|
          recortaron|llevaron|cargaron|desviaron <4 volumen|trafico|cola|colas|llamadas|#PCT|share|
          la_mitad|lob|contactos|el_chat|soporte|ventas|retencion|desborde <7 ustedes|nos|les|
          nosotros|otro|otra|vendor|proveedor|SITE|uds|al_nuevo|a_los;
        a_quien|quien|quienes|a_cual|cual <4 dieron|va|toco|quedo|asignaron|le_toca|lleva|tiene|
          atiende|se_llevo|cayo <4 cola|chat_nuevo|linea|volumen|cuenta|trafico|lob|desborde|
          campana|portabilidad|retencion ?;
        quien|alguien|ustedes|alguno <3 mas|aqui|trabaja|trabajan|atiende|atienden|atienden_a <4
          para|con|la_otra|otro|otra|tambien <4 banco|aerolinea|telco|cablera|aseguradora|cadena|
          operadora|retailer ?;
        nos_llega|nos_llegan|recibimos|atendemos|manejamos|nos_dieron|nos_dejaron|nos_quedo|
          nos_toca|nos_quitaron|perdimos|llevamos|nos_cae <5 #PCT|la_mitad|un_tercio|un_cuarto|
          un_quinto|un_sexto|mil_llamadas|mil_contactos|tajada <6 cuenta|volumen|trafico|llamadas|
          linea|cola|cliente|contactos|desborde;
        de_cada|cada <1 diez|cinco|cien|#NUM <4 son_nuestras|nos_llegan|son_mias|atendemos|son_de|
          recibimos|caen|van_para;
        torta|pastel|tajada|rebanada|pedazo <7 cortaron|toco|quedo|dieron|quitaron|llevaron|
          recortaron|nos_dejaron|tocaron|achicaron ?;
        nos_dieron|les_dieron|nos_dejaron|nos_quedamos|os_dieron|nos_quitaron <4 entera|completa|
          toda_la|la_cola|la_linea|retencion|portabilidad|cobranza|soporte|ventas|vip|chat|tier_2|
          backoffice|la_cuenta|desborde;
        le_sacan|les_sacan|nos_sacan|le_quitan|les_quitan|nos_quitan|le_bajan <3 llamadas|volumen|
          horas|contactos|cola|colas|share|trafico <8 SITE|vendor|resto|PEER|nosotros|ustedes|de;
        near 5: SHARE YOU ?; near 5: WORKLOAD YOU ?;
      `,
    ],
    [
      'capacity.state',
      'capacity',
      'hold',
      1,
      `
        tenemos|tengo|nos_quedan|nos_sobran|me_sobran|me_quedan|hay|quedan|andamos_con|
          operamos|corremos|sumamos|metemos|meto|entran|ando_con <3 #BIG|#NUM <4 sillas|asientos|
          puestos|posiciones|estaciones|agentes|ftes|fte|hc|cabezas|headcount|vacias|vacios|
          ociosos|libres|sentados|banca|vacantes;
        cuantos|cuantas|cuanta <2 sillas|asientos|puestos|posiciones|estaciones|agentes|asesores|
          operadores|ftes|hc|gente|headcount|ingresos|contrataciones|cabezas|vacantes|
            teleoperadores
          <5 tienen|teneis|tenes|manejan|meten|van_a|entran|cuenta|quedan|sobran|activos|libres|
          septiembre|ustedes|contratan|planean|necesitan|piensan|traen|operan|andan ?;
        cuantos|cuanta|cuantas <4 metiendo|contratando|contratan|van_a_contratar|meten|sumando|
          van_a_meter|ingresando|formando <7 mes|camada|clase|agosto|septiembre|octubre|noviembre|
          enero|trimestre|temporada|campana|ustedes|cuenta|FUTURE ?;
        vamos_a|van_a|vais_a|piensan|planean|ya|estamos|estan|nos_toca <2 abrir|cerrar|cerramos|
          abrimos|abriendo|cerrando|ampliar|ampliando|mudar|recortar|recortando|achicar|despedir|
          liquidar|montar|montando|duplicar|entregar <4 SITE|sitio|sede|piso|edificio|turno|planta|
          gente|agentes|plantilla|nocturno|operacion|centro|sillas|nave;
        banca|bench <2 de <2 #NUM|gente|agentes;
        ocupacion|utilizacion <4 sillas|puestos|piso|sede|#PCT;
        medio|mitad|filas|piso|pisos <3 vacio|vacia|vacias|vacios|pelado|pelados|desocupado <7
          SITE|
          sede|sillas|tenemos|tengo|ustedes|TAIL|edificio;
        gente|agentes|personas|entrenados|formados <2 sentada|sentados|parada|parados|ociosa|
          sin_cola|sin_llamadas|de_brazos_cruzados;
        cuanto|cuanta|tienen|teneis <3 holgura|capacidad|aire|espacio|hueco <6 desborde|trimestre|
          temporada|overflow|diciembre|absorber|mas_volumen|meter|FUTURE ?;
        abrir|abrimos|abren|abris|abriremos|cerramos|cierran|montamos|montan|abriendo|cerraron|
          abrieron|inauguramos <2 #CAP|SITE <8 FUTURE|sitio|sede|agentes|sillas|posiciones|ustedes|
          TAIL|mes;
        entregamos|devolvemos|soltamos|entregan|devolver|alquilamos|rentamos|arrendamos|ocupamos <3
          edificio|piso|llaves|local|nave|sede|planta|oficina|pisos;
        formar|formamos|forme|entrenar|entrenamos|contratamos|contrate|metimos|meter|sumar|
          sumamos|ingresamos|entran|salen|recortamos|despedimos|autorizaron|aprobaron <3 #BIG <6
          noviembre|octubre|septiembre|agosto|enero|mes|agentes|gente|lunes|quedan|FUTURE|sillas|
          personas|mas;
        nos_sobran|me_sobran|sobran|nos_faltan|me_faltan|les_sobran|les_faltan <2 #NUM|cuantos|
          cuantas|agentes|sillas|cabezas|manos <5 agentes|sillas|gente|personas|cabezas|noviembre|
          bilingues|TAIL|puestos|posiciones;
        solo|un_solo <1 edificio|piso|turno|sede <9 marzo|FUTURE|devolvemos|quedamos;
        near 5: CAPACITY YOU ?;
      `,
    ],
    [
      'capacity.concert',
      'capacity',
      'block',
      2,
      `
        nadie|ninguno|todos|los_seis|ningun <5 contrata|contrate|contratamos|meta|mete|abra|abre|
          agregue|agrega|sume|suma|congela|congele|congelamos|congelemos|recorta|recortamos|
          recorte|frena|frenamos|amplie|ponga|pone <5 sillas|gente|grupos|clases|contrataciones|
          ingresos|turnos|horas|sede|sitio|asientos|agentes|hc|puestos|fin_de_semana|antes_de|
          hasta|turno|mas;
        congelemos|congelar|frenemos|frenar|recortemos|recortar|aguantemos|paremos|parar <4
          contrataciones|ingresos|grupos|clases|rampa|ramp|horas|turnos <9 ALL|OURSELVES|cliente|
          forecast|hasta|parejo;
      `,
    ],
    [
      'boycott.call',
      'boycott',
      'block',
      1,
      `
        nadie|ninguno|si_ninguno|si_nadie|que_nadie <5 firme|firma|firmamos|acepte|acepta|
          aceptamos|
          renueve|renueva|compre|compra|contrate|trabaje|use|usa|llene|llena|responda|mande|manda|
          entregue|conteste|preste|invite|reciba|haga|ceda <6 TARGET|eso|con_ellos|con_esa|
          a_esa|ese|esa|nada;
        todos|los_seis|juntos|unidos|en_bloque|entre_todos|parejo <5 rechazamos|rechacemos|
          rechazar|nos_negamos|negarnos|negamos|plantamos|plantarnos|cancelamos|cancelar|dejamos|
          dejar_de|decimos_que_no|no_firmamos|cambiamos|cambiarnos|nos_vamos|presionar|presionamos|
          salimos|bajamos|soltamos|exigimos|retiramos <8 TARGET|TERM|cliente|ellos|proveedor;
        carta|nota|correo|escrito|comunicado|reclamo <3 conjunta|conjunto|de_los_seis|entre_todos|
          firmada|firmado|comun|entre_los_seis <7 cliente|compras|proveedor|forecast|clausula|TERM;
        boicot|boicoteemos|boicotear|lista_negra|vetemos|vetar|vetamos|hacerle_el_vacio|
          hacerles_el_vacio|hacer_el_vacio|ley_del_hielo|castiguemos|dejemos_fuera|
          dejarlo_fuera|dejarlos_fuera|dejamos_fuera|cerrarle_la_puerta|marginemos <8 TARGET|
          OURSELVES|todos|entre|nuevo|nueva|vendor|foro|consultor|cliente|agencia|el_que;
        el_que|quien|quienes|al_que <4 firme|acepte|ceda|baje|afloje|regale|arrodille|rompa|raje|
          se_adelante <9 fuera|vacio|hielo|castigo|solo|saludo|afuera|resto|demas|quemado|vetado;
        arrastremos|arrastrar|demoremos|demorar|retrasemos|a_paso_de_tortuga|tortuguismo|
          despacito|lento <5 piloto|lanzamiento|todos|reporte|cambio|pies|rampa;
        que_no_entre|no_dejemos|no_inviten|no_invitar|saquemos|sacar|no_lo_invitemos <4 nuevo|
          nuevos|recien|vendor|foro|cumbre|proveedor|grupo <6 OURSELVES|hasta|foro|bajo|nivel;
        renunciar|cancelar|salirnos|salir|irnos|bajarnos|cancelamos|renunciamos <2 en_bloque|
          juntos|
          los_seis|todos|el_mismo_dia|a_la_vez <8 TARGET|software|contrato;
        escribirle|escribamosle|mandarle|mandemosle|digamosle|plantarle|pedirle|exigirle|
          quejarnos <3
          entre|todos|juntos|los_seis|varios <8 cliente|directora|director|compras|proveedor|
            TARGET;
        al_que|el_que|quien <6 arregle|firme|negocie|ceda|acepte|salte <8 sacamos|saquemos|fuera|
          se_queda_sin|lo_dejamos|le_retiramos|que_se_entere|solo;
        ni_agua|ni_la_hora|ni_el_saludo <6 nuevo|nueva|vendor|centro|agencia|ese|esa|proveedor;
        las_rechazamos|lo_rechazamos|la_rechazamos|los_rechazamos|se_las_devolvemos;
        mismo_dia|misma_semana|misma_carta|mismo_correo <6 cancelamos|mandamos|cartas|firmamos|
          rechazamos|devolvemos|adios|enviamos;
      `,
    ],
    [
      'strategy.plan',
      'strategy',
      'hold',
      1,
      `
        vamos_a|van_a|vais_a|pensamos|piensan|planeamos|estamos|nos_vamos_a|iremos|estan|
          queremos|ya_decidimos|decidimos|voy_a <3 lanzar|automatizar|comprar|adquirir|fusionar|
          fusionarnos|vender|salir|salirnos|entrar|meter|meternos|invertir|migrar|abrir|sacar|
          desarrollar|construir|cerrar|dejar|abandonar|posicionarnos|reemplazar|lanzando|
          automatizando|comprando|negociando|construyendo|probando <7 STRATEGY|mercado|empresa|
            pais|
          negocio|voz|outbound|sector|banca|retail|remoto;
        nos_compran|nos_compro|nos_van_a_comprar|nos_vende|nos_venden|en_venta|se_vende|
          nos_fusionamos|
          nos_estan_comprando|un_fondo|cambio_de_dueno|cambiamos_de_dueno|salir_a_bolsa <8 WE|
          empresa|fondo|compania|mes|ano|casa|FUTURE|grupo|dueno;
        directorio|junta_directiva|consejo|casa_matriz|corporativo|board|los_duenos <4 aprobo|
          aprobaron|dio_luz|decidio|quiere|firmo|pidio|autorizo|voto|acaba <12 STRATEGY|OPEN|
          FUTURE|mitad|casa|SITE;
        que|cual|como|hacia_donde|en_que|a_donde <4 apuestan|van_a_apostar|van_a_invertir|
          invierten|
          se_van_a_posicionar|se_posicionan|roadmap|hoja_de_ruta|estrategia|apostando|planes|
          plan_de <8 ustedes|uds|ia|bot|bots|ano|proximo|automatizacion|salud|mercado|FUTURE|su ?;
        esperemos|esperemonos|aguantemos|nadie|ninguno|todos <4 automatizar|automatice|automatiza|
          lanzar|lance|lanza|bot|bots|ia|mostrar|muestre|ensene <8 ALL|hasta|todos|renovacion|
          headcount|cliente|nadie;
        atentos|lo_leeran|lo_van_a_leer|se_van_a_enterar|ya_se_enteraran|anunciamos|anunciaremos <6
          anuncio|noticias|prensa|pronto|semana|trimestre|pais|nuevo|FUTURE;
        van|vais|vas|vamos|estan|ir <1 por|a_por|tras <2 sanidad|salud|banca|seguros|retail|
          gobierno|
          logistica|energia|turismo|fintech|cobranza|hoteles;
        salir|salirnos|salimos|nos_salimos|dejamos|dejar|cerramos|soltar|soltamos <2 de <2
          cobranza|
          voz|ventas|outbound|retail|telco|backoffice|presencial|salientes|recobro;
        ya_no_va|se_acabo|adios_a|cerramos|no_va_mas <4 cobranza|voz|outbound|ventas|presencial|
          linea_de_negocio|unidad|planta;
        los_compra|los_compran|los_van_a_comprar|los_vende|los_venden|se_fusionan|se_venden|
          les_compran|os_compran|compraron|comprar_a_los|compramos_a <6 ustedes|rumor|cierto|
          #CAP|grupo|fondo|empresa|verdad ?;
        robot|robotito|bot|bots|voicebot|ia|automatizacion <8 dejemos|nadie|todos|quieto|esperemos|
          aguantemos|ninguno|no_metamos <6 ALL|gente|primero|todos|hasta|headcount|demas;
        ustedes|uds|ya|vosotros <4 metieron|ponerle|pusieron|meter|animaron|montaron|compraron|
          implementaron|lanzaron|probaron|metiendo <3 robot|bot|bots|voicebot|ia|asistente|
          automatizacion|inteligencia ?;
        en_mi_casa|en_mi_empresa|mi_empresa|mi_casa|la_casa|arriba <4 ya_decidieron|decidieron|
          decidio|van_a|nos_vende|aprobaron|en_conversaciones|quieren|firmaron|estan_en <8 FUTURE|
          vender|comprar|cerrar|cobranza|STRATEGY|fondo|mitad|pais;
        near 6: STRATEGY YOU FUTURE ?;
      `,
    ],
    [
      'proprietary.hand',
      'proprietary',
      'hold',
      1,
      `
        paso|mando|comparto|reenvio|subo|pego|adjunto|envio|les_dejo|te_dejo|muestro|enseno|traigo|
          tengo|copio|foto|captura|pantallazo <5 DOC <4 OWNED|cliente|banco|confidencial|interno|
          interna|otra_cuenta|aerolinea|proveedor|nda|competencia|ex_empresa;
        bajo_nda|firmamos_nda|firme_nda|acuerdo_de_confidencialidad|dice_confidencial|uso_interno|
          no_deberia_contar|no_deberia_decir|no_deberia_compartir|no_se_ha_anunciado|sin_anunciar|
          no_es_publico|aun_no_es_publico|todavia_no_es_publico|no_lo_roten|no_lo_circulen|
          no_digan_que_yo|no_digan_que_les|yo_no_les_dije|no_me_citen|nombre_clave|
            nombre_en_clave <9
          cliente|DOC|proyecto|producto|cuenta|HAND|banco|lanza|beta|proveedor|plan|STRATEGY|
          campana|herramienta;
        en|de <1 la_otra_cuenta|nuestro_otro_cliente|el_otro_banco|otra_aerolinea|otro_cliente <9
          usan|hacen|tienen|manejan|script|guion|proceso|regla|obligan|piden|modelo|DOC;
        proyecto <1 #CAP|secreto <9 lanza|sale|arranca|muere|cliente|agentes|nadie|saben|anuncia|
          mes;
        nuestro|nuestra <2 algoritmo|modelo|formula|ruteo|matriz|prompt|base_de_conocimiento <8
          HAND|
          pesos|pondera|muestro|paso|califica|copien;
        otra_campana|otro_programa|otra_cuenta|otro_cliente|la_otra_linea <4 que_manejamos|
          que_tenemos|que_llevamos|manejo|mia|nuestra|del_mismo|de_la|del|que_atiendo <14 cliente|
          DOC|copiamos|ofrece|logica|regla|script|usan|les_dan|hacen;
        atiendo|atendemos|llevamos|manejamos|trabajamos_para <4 aerolinea|banco|telco|farmacia|
          cadena|
          hotelera|aseguradora|marca <9 no_puedo|no_digan|cual|nombre|confidencial|secreto;
        tienen|tiene|alguien|quien|consigue|pasame|pasen <4 matriz|guion|script|playbook|
          argumentario|
          manual|lista|formato|prompt|base <7 banco|telco|cliente|competencia|aerolinea|otro|
          otra_cuenta|seguro|confidencial;
        no_lo_saben|nadie_sabe|no_se_sabe|eso_no_sale|no_salga|no_saben_afuera|que_no_salga <4
          afuera|aqui|todavia|fuera|aun|agentes|cliente|prensa;
      `,
    ],
    [
      'secrets.value',
      'secrets',
      'block',
      3,
      `
        clave|contrasena|password|pass|pin|codigo|token|codiguito|pw|contrasenia <5 #DIGITS|
          #SECRET;
        usuario|user|login|usr <4 clave|contrasena|pass|password|contrasenia <5 #SECRET|#DIGITS|es;
        wifi|vpn|portal|consola|admin|gafete|puerta|alarma|candado|caja_fuerte <5 clave|pin|codigo|
          pass|contrasena|password|es <5 #DIGITS|#SECRET;
        la_clave|la_contrasena|la_pass|el_password|el_pin|contrasena <4 es|sigue_siendo|era <2
          #SECRET|#DIGITS|#CAP;
        cuenta|casillero|router|servidor|servidores|portal|simulador|consola|cofre <6 abre_con|
          combinacion|con_la_clave|teclear|es <2 #DIGITS|#SECRET|#NUM;
      `,
    ],
    [
      'terms.state',
      'contract_terms',
      'hold',
      1,
      `
        cuanto|que|cual|como <4 multa|multan|penalidad|penalidades|penalizan|penalizacion|
          descuentan|descuento_por <8 ustedes|uds|les|tienen|nivel|sla|incumplen|bajan|os|vos ?;
        nos|les|os|me <2 descuentan|descontaron|multan|multaron|penalizan|penalizaron|perdonaron|
          perdonan|condonaron|retienen|retuvieron|castigan <7 #PCT|#NUM|sla|nivel|servicio|factura|
          csat|mes|multa|penalidad|cliente|aht|tmo|abandono|caida|caidas|rotacion;
        contrato|contratos|acuerdo|exclusividad|clausula|renovacion|preaviso <6 #NUM|anos|meses|
          vence|vigencia|dias|salida|prorroga|minimo <7 WE|YOU|TAIL|cliente|firmamos|firmaron;
        a_cuantos|por_cuantos|cuantos|por_cuanto <1 dias|anos|meses|tiempo <5 pagan|paga|firmaron|
          firmasteis|contrato|renovaron|preaviso|les_pagan|salida|les_paga|cobran|factura ?;
        bono|bonus|incentivo|premio <4 del_cliente|atado|ligado|amarrado|depende|por_csat|por_nps
          <5
          csat|nps|aht|tmo|calidad|satisfaccion|contrato|cliente|sla;
        pesa|peso|pesos|ponderacion|pondera <6 scorecard|contrato|anexo|csat|nps <7 ustedes|les|
          TAIL|
          su|ustds|uds|tienen|nos|YOU|#PCT;
        minimo|minimos|piso <2 garantizado|garantizados|de_volumen|de_horas|de_llamadas|
          facturable <8
          WE|YOU|contrato|cliente|TAIL;
        tope|limite <4 responsabilidad|penalidad|penalidades|multas <9 WE|YOU|#NUM|meses|contrato;
        excluir|excluyen|descontar|eximen|exoneran|dejan_fuera <5 caidas|caida|fallas|sistema|
          incidencias <6 sla|nivel|ustedes|YOU|contrato ?;
        firmamos|renovamos|firmaron|renovaron|cerramos|prorrogamos <4 por|a <2 #NUM <3 anos|meses|
          ano|mas|TAIL|opcionales;
        aviso|preaviso <4 #NUM|mes|un_mes <5 dias|salida|cortarnos|echarnos|sacarnos|TAIL|cliente|
          terminar;
        cortarnos|echarnos|sacarnos|cortarles|rescindirnos <5 aviso|dias|mes|cuando_quiera|
          sin_causa;
        les|os|los|nos <1 pegan|castigan|multan|penalizan|cobran|descuentan|quitan|muerden <6
          abandono|
          sla|csat|nivel|aht|tmo|rotacion|nps|servicio|calidad|ausentismo|cola;
        extra|bono|zanahoria|premio|bonito|pago_variable|porcentaje <5 trimestral|trimestre|csat|
          nps|
          tmo|nivel_de_servicio <8 ustedes|TAIL|todo_o_nada|les|nos|cliente|YOU;
        a|pagan|paga|cobramos|cobran|nos_pagan <3 treinta|cuarenta_y_cinco|sesenta|noventa|30|45|
          60|
          90|120 <1 dias <6 factura|cliente|pagan|paga|TAIL|TERM|nos|firmado|fecha;
        near 6: TERM YOU ?;
        perdono|perdonaron|condono|condonaron|no_cobraron|no_nos_cobraron|quitaron|levantaron <4
          multa|
          penalidad|penalidades|multas|castigo|penalizacion <9 WE|YOU|cliente|marzo|#CAP|FUTURE;
        penalidades|penalizaciones|penalizacion|penalidad|multas <6 nos|les|os|a_ustedes|
          a_vosotros <5
          aplican|cobran|descuentan|calculan|pegan|toca;
        pesos|peso|ponderacion <6 indicador|indicadores|anexo|scorecard|medicion <9 contrato|anexo|
          OURSELVES|comparar|desempeno|cliente|YOU;
        fianza|poliza|garantia <6 firmar|cliente|contrato|TERM|nos|les;
      `,
    ],
    [
      'terms.concert',
      'contract_terms',
      'block',
      2,
      `
        todos|los_seis|juntos|nadie|ninguno|en_bloque <6 firme|firma|firmemos|firmamos|acepte|
          acepta|
          rechacemos|rechazamos|rechazar|pidamos|pedimos|exijamos|aceptamos|pedir <7 clausula|
          penalidad|penalidades|contrato|anexo|preaviso|exclusividad|multa|multas|adenda|
          sla|terminos|plazo;
      `,
    ],
    [
      'personal.fact',
      'personal_data',
      'hold',
      1,
      `
        #NAME <6 HRFACT|HEALTH|PERSONAL;
        PERSONAL <5 #DIGITS|#PHONE|#EMAIL|#GOVID;
        lista|listado|excel|relacion|hoja <5 nombres|con_nombre|nombre_y|apellidos|empleado|bajas
          <7 HAND|motivos|renunciaron|se_fueron|paso|adjunto|subo|salieron|faltas;
        escuchen|oigan|escucha|oye|subo|paso|mando|comparto <4 grabacion|audio|llamada <9
          direccion|
          nombre|cedula|dni|tarjeta|telefono|minuto|clienta|domicilio|datos;
        dni|cedula|curp|rut|cuil|pasaporte|dui|nss|cvv|clabe|cbu <3 #NUM|#DIGITS|#BIG;
        mi|la|el|una|un <3 tl|agente|supervisora|supervisor|analista|formadora|lider|asesora|
          chica|chico|muchacha <2 #NAME <9 toma|medicacion|licencia|baja|llega|separo|divorcio|
          denuncio|deuda|deudas|borracho|embarazo|ida;
        cel|celular|celulares|telefonos|numeros|movil|direcciones <6 turno|agentes|#NAME|#DIGITS|
          de_los|mi_tl|coordinadora <5 paso|pego|subo|#DIGITS|HAND|lista|listado;
        listado|lista|excel <4 cumpleanos|celulares|telefonos|direcciones|cedulas|correos|dni;
        paso|pasan|subo|comparto|mando|compartir|pego|pasen|adjunto|les_dejo <5 PERSONAL;
        nombre|nombres <3 de_los_que|de_los|de_quienes|completo|completos <5 despidieron|despidio|
          renunciaron|echaron|corrieron|faltan|faltaron|se_fueron|ghostearon;
      `,
    ],
    [
      'personal.health',
      'personal_data',
      'block',
      1,
      `
        #CAP|#NAME <9 HEALTH <9 turno|equipo|mi|piso|agente|mes|noche|baja|licencia;
        la|el|una|mi <1 chica|agente|supervisora|supervisor|lider|asesora|asesor|analista|
          formadora|
          tl|muchacha|muchacho|chico <6 #CAP|del|de_la|del_turno|puesto|isla|mesa <7 embarazada|
          depresion|cancer|ansiedad|baja_por|licencia|vih|bipolar|rehabilitacion|internada|
          internado|quimio|medicada|operaron;
        del_puesto|de_la_isla|del_turno|de_mi_turno|de_mi_equipo|el_de|la_de|mi_tl|mi_lider|
          mi_agente <8 vih|embarazada|depresion|cancer|bipolar|rehabilitacion|psiquiatra|internada|
          internado|quimio|adicto|alcoholico|ansiedad|medicacion|medicado|medicada;
      `,
    ],
    [
      'conduct.rank',
      'disparagement',
      'hold',
      1,
      `
        quien|cual|quienes <4 va_ultimo|va_primero|va_ganando|va_mejor|va_peor|mejor|peor|primero|
          ultimo|lidera|encabeza|cierra <6 csat|nps|aht|tmo|fcr|ranking|scorecard|satisfaccion|
          tabla|calidad|los_seis|cliente|auditoria ?;
        ranking|tabla|clasificacion|marcador|leaderboard|podio|cuadro <5 proveedores|vendors|
          empresas|empresa|los_seis|proveedor|vendor|sitios|sedes|cliente;
        votos|votaron|voto|aportes|ideas <3 por_empresa|por_proveedor|por_vendor|por_sitio|
          cada_empresa|cada_proveedor;
        ustedes|uds|vosotros|vos|los_de <6 ultimos|ultimo|penultimos|a_la_cola|coleros|peores|
          reprobados|reprobaron|rojo|sotano|fondo <6 ranking|csat|nps|scorecard|tabla|auditoria|
          calidad|cliente|otra_vez|siempre|de_nuevo|lista;
        el_cliente|la_clienta|compras <3 me_dijo|nos_dijo|me_conto|comento|dice|me_mostro|me_enseno
          <7 ustedes|su_auditoria|su_csat|sus|tu|vosotros|reprobaron|ultimos|otro_vendor|PEER;
        que_empresa|quien|que_proveedor|que_vendor <4 voto|votaron|bloqueo|voto_que_no|
          voto_en_contra
          <6 pantalla|cara|se_vea|muestren|no|contra;
        el_cliente|gerente_del_cliente|clienta|compras <4 confeso|dijo|conto|comento <6 calidad|
          csat|
          auditoria|verguenza|nota|resultados <6 de|#CAP|ustedes|PEER;
      `,
    ],
    [
      'conduct.insult',
      'disparagement',
      'nudge',
      1,
      `
        ustedes|uds|vosotros|los_de|la_gente_de|ese_sitio|esa_sede|esos|ese_vendor|algunos|unos|
          esa_empresa|el_sitio_de|la_sede_de|los_del <6 INSULT;
        tipico|tipica <1 de|en <3 los|las|ustedes|ese|esa|#CAP|el|SITE;
        al_menos|por_lo_menos|minimo <2 nosotros|nuestros|nuestra|mis|los_nuestros <3 no|si <8
          otros|
          algunos|ustedes|aqui|cuelgan|demas;
        INSULT <3 ustedes|los_de|la_gente_de|ese_vendor|esa_sede|ese_sitio|esa_empresa|su_gente|
          su_sede|su_sitio|vosotros;
        unos_traen|unos_ponen|unos_trabajamos|algunos_traemos|unos_aportamos|nosotros_ponemos|
          nosotros_traemos|llevamos <6 otros|ustedes|nomas|solo|nada_mas|uds;
        otra_vez|siempre|como_siempre <4 los_de|las_de|ustedes|uds <6 dando|
          quejandose|llorando|hablando|tarde|presumiendo|con_lo_mismo;
        no_me_extrana|con_razon|no_me_sorprende|normal_que <4 se_les|se_le|les|su|sus|os <6 vaya|
          gerente|jefe|gente|rotacion|van;
        los_de <5 puro_cuento|pura_fachada|pura_pantalla|puro_humo|bla_bla|presumen|aburren|roban;
        los_de|las_de|esos_de|esos|los_del <4 acento|no_se_puede|cuelgan|transfieren|ni_contestan|
          no_atienden|copian|lloran|no_trabajan <8 SITE|soporte|todo|llamadas|costa|alla|torre|
          mesa|#CAP|preguntan|offshore;
        esa|ese|la|el <1 facilitadora|moderadora|facilitador|moderador|anfitriona|anfitrion <3
          no_da|no_sabe|aburre|INSULT|da_pena|inutil|cambienla|cambienlo;
      `,
    ],
    [
      'channel.move',
      'side_channel',
      'nudge',
      1,
      `
        te|les|me|os|lo|la|nos <2 paso|cuento|digo|escribo|mando|hablo|escribis|escribes|mandas|
          escriben|llamo|pasas|hablamos|vemos|sigo|explico|explicas|cuentas <3 por_fuera|por_wsp|
          por_whats|whatsapp|por_privado|en_privado|telegram|signal|por_interno|dm|inbox|wasap|
          al_privado|por_dm|en_el_bar|fuera_de_aqui|en_corto|a_solas|por_md|wpp|mp|en_la_cena|
          en_el_pasillo|en_la_terraza;
        hablamos|hablemos|seguimos|sigamos|hablarlo|platicamos|lo_vemos|charlamos|conversamos|
          quedamos|platiquemos|mejor <4 por_fuera|en_privado|en_el_bar|sin_el_cliente|fuera_de|
          en_el_pasillo|a_solas|en_la_terraza|con_una_cerveza|con_una_chela|aparte|por_otro_lado|
          por_telefono|en_corto|en_el_parqueo|en_la_cena|sin_la|sin_el;
        pasame|dame|pasenme|dejame|mandame|agregame|agreguenme|anota|apunta|toma <3 numero|
          whatsapp|
          telegram|celu|cel|celular|tu_contacto|correo_personal|wsp|whats|movil|wasap;
        borra|borren|borralo|borrenlo|elimina|eliminen|borrad|quita|quiten <5 mensaje|eso|antes|
          esto|comentario|abogado|abogada|acta|moderadora|lo_que;
        no_lo_pongan|no_lo_pongas|que_no_quede|que_no_conste|no_lo_anoten|fuera_del_acta|
          fuera_de_acta|sin_acta|no_quede_en|no_lo_escriban|no_lo_escribas|sin_que_quede <5 acta|
          minuta|escrito|registro|aqui|chat|notas|por_escrito;
        aqui_no|aca_no|por_aqui_no|por_aca_no|no_por_aqui|no_por_aca|mejor_no_por_aqui <7 llamame|
          escribeme|escribime|HIDDEN|marcame|te_llamo|hablamos|luego|despues|afuera;
        esto_lo_lee|nos_leen|nos_lee|lo_detecta|marca_todo|salta_el_filtro|nos_graban|nos_cachan|
          pasa_el_filtro|el_filtro|saltarse_el_filtro|que_no_lo_detecte <8 ni_escribo|mejor|
            asi_que|
          escriban|otra_palabra|usen|usa|pongan|con_puntos|cambien|di|numero;
        grupo|chat|sala|canal <4 solo|sin|aparte|secreto|paralelo <4 vendors|proveedores|nosotros|
          cliente|anfitrion|los_seis|moderadora|moderador|entre_nosotros|facilitador|host;
        cuando <4 se_vaya|se_vayan|salga|se_desconecte|no_este|apague|apaguen|no_mire|se_duerma <7
          seguimos|hablamos|retomamos|les_digo|les_cuento|te_digo|te_cuento|lo_vemos|sigo;
        lo_vemos|seguimos|hablamos|les_digo|te_digo|retomamos|te_cuento|les_cuento <3 cuando <4
          se_vaya|se_vayan|salga|apague|apaguen|no_este|nos_dejen|termine_la_grabacion;
        no_lo_anoten|no_anoten|no_tomen_nota|no_apunten|no_graben|apaga_el|apaguen_el <6 porfa|
          grabacion|entre|quedo|acta|esto|eso|transcripcion|grabador;
        queda|quedo|queda_entre <3 entre_nosotros|entre_nos|entre_los_seis|entre_vendors;
        la_abogada|el_abogado|la_moderadora|el_moderador|la_facilitadora|el_cliente|
          la_observadora <3
          ya_se_fue|se_fue|se_vaya|salio|no_esta|se_desconecto <6 ahora|entonces|cuenten|digan|
          seguimos|hablemos|si;
        quitar|quiten|saquen|sacar|borren|borrar <3 acta|actas|minuta|registro|transcripcion;
        paredes_oyen|ropa_tendida|moros_en_la_costa|hay_pajaros|pajaros_en_el_alambre;
        digamosle|digamos|llamemosle|pongamosle|usemos|cuando_diga|si_digo <6 otra_palabra|
          en_clave|
          nombre|palabra|quiere_decir|monto <8 sospecha|filtro|nadie|detecta|cacha|tarifa|precio;
      `,
    ],
    ['pricing.soft', 'pricing', 'hold', 0, 'PRICEHARD;'],
    ['wages.soft', 'wages', 'hold', 0, 'PAYHARD;'],
    ['poach.soft', 'no_poach', 'hold', 0, 'POACH;'],
    ['bids.soft', 'bids', 'hold', 0, 'BIDHARD;'],
    ['capacity.soft', 'capacity', 'hold', 0, 'CAPHARD;'],
    ['terms.soft', 'contract_terms', 'hold', 0, 'TERMHARD;'],
    ['boycott.soft', 'boycott', 'hold', 0, 'BOYCOTT;'],
    ['strategy.soft', 'strategy', 'hold', 0, 'STRATHARD;'],
  ],
  neighbours: `
    abonos acuerda acuerdan acuerde acuerden adquisitivo agenda agendas agenten alimento alimentos
    anomina aprecio asienta asientan asienten aumentan aumente aumenten automatica automatico
    bobos boicotea bolos bonita bonitos bonus cabran caliente calientes capacitad capaz cedulas
    celula celulas cerrar citacion clausulado clausura clausuras clava clavan clavel claveles
    clavo clavos cliento cobra cobren cobres colaborador comisaria comisario compete competencias
    competente concurre concurro confidencia confidencias conos contacto contactos contestacion
    contraccion contrasta contrastan contrastar contraste contrasten contratas contrate
    contratista credenciales creencia cuenca cuente cuenten cuento cuentos cuerda cuerdo cuesta
    cuestan cueste depresiones depresivo descuente descuenten difusion diminuto donacion
    donaciones efusion emision empieza empresario equipo estratega estrategias estrategica
    estrategico estrategicos expresa expresan expresas factura fisica fractura fracturan fracturas
    fusil fusiona gente gentes imagen impresa impresas incapacidad incentiva incentivan incentive
    inventivo junta juntan junte junten junto justas justos lidera liderar lidere limitacion
    limitaciones marge margina minimo minuta minutas minutero modos monos multan multe multi multo
    muta nade nadia ningunos nominal nominan nomine notacion omision omisiones opresion pasaportes
    penales penalidades pliegue pliegues preavisar preciado preciosa preciosas precioso preciosos
    precisa precisas preciso precisos predio predios premio premios presion privada privadas
    privar productivas productivos propone propuesto propuestos proveen proveer puntos rankings
    rechace rechaza rechazan recio recluso recluta reclutas recuerdo recuerdos renovable renovado
    respuesta rotacion salariales secreta secretaria secretario secretas sellas sillon sobra
    sobran sobrar solario subastan subasto suela suelas suelda suelo suelos suelta sueltas suelto
    sueltos supervisa supervisan supervision tarifo tarija tarima tarimas telegrama territorial
    todes toldos tomos tonos tonta tontos topos toros vende vended venden vendo villas virgen
    voluntad votacion
  `,
  hits: [
    ['pricing', '¿A cómo están cobrando la hora productiva ustedes?'],
    ['pricing', 'Nosotros andamos en doce y medio la hora logueada, ¿y ustedes?'],
    ['pricing', 'Si nadie baja la tarifa en la renovación, ganamos los seis'],
    ['pricing', '¿Cuánto facturan ustedes por fte en el programa de soporte?'],
    ['pricing', 'nos pidieron bajar 8% la tarifa y dimos 4'],
    ['pricing', 'la capacitación la facturan entera o a la mitad?'],
    ['pricing', 'Que nadie se vaya por debajo de 13 dólares la hora'],
    ['wages', '¿Cuánto le pagan a un agente bilingüe por allá?'],
    ['wages', 'Subamos todos lo mismo el sueldo en enero y ya'],
    ['wages', 'acá el bono de permanencia son 300 dólares a los noventa días, y el suyo?'],
    ['wages', '¿Van a subir los sueldos en julio?'],
    ['wages', 'nadie da más del 4% este ciclo, bono incluido, ¿trato?'],
    ['wages', '¿Ustedes dan plus de nocturnidad o nada?'],
    ['no_poach', 'Quedamos en no robarnos gente entre nosotros, ¿no?'],
    ['no_poach', 'Dejen de llamar a mis supervisores y dejamos en paz a los suyos'],
    ['no_poach', 'pacto de caballeros: no contratar supervisores entre proveedores'],
    ['no_poach', 'Cero contraofertas durante la rampa, ¿todos adentro?'],
    ['no_poach', 'Armemos una lista de no recontratables para compartir entre todos'],
    ['no_poach', 'Ya se llevaron a cuatro formadores míos, ¿fueron ustedes?'],
    ['bids', 'Déjennos esta licitación y en la próxima pasamos nosotros'],
    ['bids', '¿Van por la aseguradora o dejan pasar el rfp?'],
    ['bids', 'Metan un número alto en la puja para que la nuestra se vea bien'],
    ['bids', '¿A ustedes también los invitaron a la subasta inversa?'],
    ['bids', 'Si nadie contesta el RFP van a tener que prorrogar'],
    ['bids', '¿Qué respondieron en la propuesta técnica del banco?'],
    ['allocation', 'Quédense ustedes con ventas y nosotros con soporte'],
    ['allocation', 'No abrimos en Medellín si ustedes no entran en Santo Domingo'],
    ['allocation', '¿Qué porcentaje del volumen tienen ustedes ahorita?'],
    ['allocation', 'Nos repartimos las cuentas por idioma y nadie se pisa'],
    ['allocation', '¿A quién le dieron la cola de portabilidad?'],
    ['allocation', 'movieron el volumen de ustedes a nosotros por las notas?'],
    ['capacity', '¿Cuántos agentes tienen ustedes en esta cuenta?'],
    ['capacity', 'Tenemos 180 sillas vacías en Tegucigalpa'],
    ['capacity', 'Vamos a cerrar la sede de Rosario después de las fiestas'],
    ['capacity', 'Congelemos todos las contrataciones hasta que el cliente corrija el forecast'],
    ['capacity', 'Nadie agregue sillas antes de noviembre y pagan horas extra'],
    ['capacity', '¿cuál es su plan de rampa para diciembre?'],
    ['boycott', 'Si los seis rechazamos la cláusula nueva la tienen que quitar'],
    ['boycott', 'Que nadie renueve con ese proveedor de diademas hasta que baje'],
    ['boycott', 'Hagamos una carta conjunta al cliente por el forecast'],
    ['boycott', 'A la agencia esa hay que hacerle el vacío entre todos'],
    ['boycott', 'El que ceda primero con el cliente se queda fuera del grupo'],
    ['boycott', 'todos le ponemos lento al piloto, arrastremos los pies'],
    ['strategy', 'Vamos a lanzar un bot de voz para bancos en primavera'],
    ['strategy', '¿Qué tienen ustedes en el roadmap de ia para el próximo año?'],
    ['strategy', 'Entre nos, la empresa está en venta'],
    ['strategy', 'El directorio aprobó salir del negocio de outbound en junio'],
    ['strategy', 'Esperemos todos con lo de automatizar hasta la renovación'],
    ['proprietary', 'Les paso el playbook del otro cliente, no digan que fui yo'],
    ['proprietary', 'Subo una captura de la matriz de escalamiento del banco'],
    ['proprietary', 'Firmamos nda con el proveedor pero la herramienta escucha el tono'],
    ['proprietary', 'No se ha anunciado, pero el cliente lanza un producto en mayo'],
    ['proprietary', 'te mando el anexo confidencial del contrato'],
    ['secrets', 'La contraseña del portal es Puerto!2291'],
    ['secrets', 'usuario svc_ops clave Bahia_77x'],
    ['secrets', 'El pin del gafete es 4471, úsenlo para la demo'],
    ['secrets', 'código de verificación 884201, rápido antes de que venza'],
    ['secrets', 'wifi de producción: clave delfin2024rojo'],
    ['contract_terms', '¿Qué penalidad les cobran si cae el nivel de servicio?'],
    ['contract_terms', 'Nuestro contrato tiene noventa días de salida, ¿el suyo?'],
    ['contract_terms', 'Todos deberíamos rechazar la cláusula de exclusividad'],
    ['contract_terms', '¿Cuál es su volumen mínimo garantizado?'],
    ['contract_terms', 'A nosotros nos perdonaron la multa de marzo'],
    ['contract_terms', '¿Por cuántos años firmaron con el cliente?'],
    ['personal_data', 'Griselda Manríquez, de mi turno, está con licencia por depresión'],
    ['personal_data', 'El dni 45882190 me sale rechazado'],
    ['personal_data', 'La tarjeta es 4111 1111 1111 1111'],
    ['personal_data', 'Adjunto la lista de bajas con nombres y motivos'],
    ['personal_data', 'Escríbanle a joana.reyes@example.com y que cuente su versión'],
    ['personal_data', 'Despidieron a Wilber Chamorro por andar tomado'],
    ['disparagement', 'Ustedes van últimos en el ranking del cliente otra vez'],
    ['disparagement', '¿Quién de los seis va mejor en csat?'],
    ['disparagement', 'Esa sede de Tampa es un chiste, son unos payasos'],
    ['disparagement', 'Pongamos una tabla de proveedores por satisfacción'],
    ['disparagement', 'El cliente me dijo que su auditoría salió pésima'],
    ['disparagement', 'Muestren los votos por empresa para saber quién bloqueó'],
    ['side_channel', 'Mejor lo hablamos por fuera, te paso el dato por WhatsApp'],
    ['side_channel', 'Borra eso antes de que entre la abogada'],
    ['side_channel', 'Hay un grupo aparte solo de proveedores, sin el cliente'],
    ['side_channel', 'Aquí no, escríbeme al privado'],
    ['side_channel', 'que no quede en el acta, por favor'],
    ['side_channel', 'Lo seguimos en el bar sin la moderadora'],
  ],
  passes: [
    'La tasa de resolución subió desde que hacemos la reunión corta',
    'El costo de no escuchar es una segunda llamada',
    'Se la pagamos con reconocimiento: una carta del cliente leída en voz alta',
    'No tiene precio ver crecer a un líder joven',
    'Te robo la idea del compañero guía para mi equipo',
    'Quedamos en compartir la plantilla de coaching el viernes',
    'Las llamadas de facturación se duplican los primeros tres días del mes',
    'Hay un margen de error en cada evaluación, así que coachea el patrón',
    '¿Cuánto cuesta emocionalmente liderar a tus ex compañeros?',
    'Los clientes que llaman por un aumento de precio quieren oír que los entendemos',
    'Recordatorio: aquí no se habla de precios, sigamos con el reto',
    '¿Cuántos minutos por semana dedican ustedes al uno a uno?',
    'Presta atención a los primeros diez segundos, ahí se gana la empatía',
    'El ausentismo sube al día siguiente de la quincena, por eso movimos la reunión',
    'El salario mínimo cambia en enero, está en el diario oficial',
    'Vale la pena dejar que los agentes elijan quién lleva el huddle',
    '¿Cómo mantienen ustedes con ánimo al agente de segundo año?',
    'Levanten la mano si tuvieron una llamada difícil hoy',
    'Los beneficios del padrino se ven primero en la confianza',
    'El mejor bono es media hora sin línea para escribirle a un compañero',
    'La gente no se va por el trabajo, se va por el jefe, y por eso formamos líderes',
    'Contratamos por amabilidad y formamos en sistemas',
    '¿Cómo reciben ustedes a alguien que viene de retail sin experiencia?',
    'Llamen a los nuevos la noche antes de su primer día en vivo',
    'Nadie debería ocupar la sala tranquila para reuniones',
    '¿Qué pregunta de entrevista predice mejor la paciencia?',
    'Tenemos una lista negra de palabras como "lamentablemente"',
    'Nuestros reclutadores se sientan una hora al mes con los agentes',
    'Ascender desde el piso funciona si les das tres meses de acompañamiento',
    'No toquen el guion de escalamiento antes de la semana de escucha',
    'Hicimos un concurso de ideas y ganó el turno de la noche',
    '¿A quién le toca llevar la demo del huddle mañana?',
    'Propuesta: una semana de líderes en octubre, cada empresa decide si se suma',
    '¿Comparamos notas sobre las listas de bienvenida?',
    'Manden su reto antes del viernes para que entre en la agenda',
    'Subastamos la peor diadema para una causa y todos se rieron',
    'Contestar las sugerencias de los agentes en dos días duplicó las que llegan',
    'Dividan el grupo en dos salas por tema, no por empresa',
    'Los clientes de habla hispana quieren la misma calidez, no un guion traducido',
    '¿Cómo reparten el tiempo de coaching entre nuevos y antiguos?',
    'Esto es territorio nuevo para una líder de veintitrés años',
    'Cuando sube el volumen de llamadas, ¿qué ritual de coaching protegen?',
    'Tomen el primer reto y nosotros exponemos el segundo',
    'Diez minutos por idea antes de votar, ¿de acuerdo?',
    'Cuando la cola se pone roja, ¿quién cubre para terminar la charla?',
    'La adherencia mejoró cuando los agentes pudieron cambiar turnos entre ellos',
    'Esta sala ya está llena de capacidad, pasen a la otra',
    'La capacidad de empatía se acaba después de cinco llamadas duras',
    'La curva de un líder nuevo son unos noventa días de acompañamiento',
    'Sienten a los tímidos junto a un padrino',
    'Bajamos los huddles de treinta minutos a diez',
    'Cierren el ciclo con el agente el mismo día',
    'Abrimos el huddle con una canción en Medellín',
    'Un cliente que amenaza con un boicot a la marca solo quiere que lo escuchen',
    'Me opongo a esta conversación y quiero que conste en acta',
    'Cada empresa decide sola si participa en la semana de líderes',
    'Nuestro sitio dejó las disculpas de guion y bajaron las quejas',
    '¿Podría el equipo del cliente mandar los pronósticos el miércoles?',
    'Dejemos el punto cuatro, ya no hay tiempo',
    'Vetamos la palabra "política" en las disculpas',
    'Los nuevos son bienvenidos, el código de ingreso es el mismo',
    'Nadie tiene que sentirse obligado a hablar hoy',
    'Nuestra hoja de ruta para un líder nuevo: escuchar, acompañar, hacerlo solo',
    'Estrategia para una llamada difícil: nombra la emoción y luego el dato',
    'Lanzamos una hora de escucha y la asistencia se duplicó en un mes',
    'El siguiente paso es escribir la agenda de la semana de líderes',
    '¿Qué habilidades va a necesitar un líder cuando ya no haya llamadas simples?',
    'Un video al mes para recordar por qué importa el trabajo',
    'Usamos un modelo público de coaching, está en cualquier librería',
    'Puedo compartir nuestra plantilla de huddle de una hoja',
    'Los uno a uno confidenciales crean confianza con los líderes jóvenes',
    'El secreto de un buen huddle: pan dulce',
    'La clave para un piso tranquilo es un descanso predecible',
    'Las llamadas por contraseña olvidada son lo primero que enseñamos',
    'Nadie ha dado con la clave de coachear en plena temporada',
    'El código de la sala está en la pantalla grande',
    'Hicimos un pacto con los agentes: nada de monitoreo sorpresa',
    'Los agentes firman un acuerdo de convivencia que ellos escribieron',
    'El que llega tarde al huddle paga multa: cantar una canción',
    'Los clientes llaman por la multa de cancelación y llegan furiosos',
    'Los términos importan: decimos huésped y no usuario',
    'Los objetivos de tmo pueden aplastar la empatía si el líder los agita',
    'Una clienta de ochenta años le enseñó paciencia a todo el grupo',
    'Gracias a Priscila por moderar esta mañana',
    'La depresión y el agotamiento en el piso merecen una sesión propia',
    'Primero verifica la identidad y luego baja la velocidad',
    'No compartan nombres de agentes, cambien los detalles de la historia',
    'No estoy de acuerdo con la idea y aquí explico por qué',
    'Nosotros dábamos pésimo feedback durante años, esto lo cambió',
    'Felicitaciones al equipo que compartió la lista del padrino',
    'Aquí nadie lleva la cuenta, así que pasen si quieren',
    '¿Podemos ver qué idea tiene más votos?',
    'Ordenen las seis ideas por esfuerzo y no por quién las propuso',
    'Llamaré a la agente después de su turno para oír su lado',
    'Las actas estarán con la abogada esta noche',
    'Por favor borren las ideas duplicadas antes de votar',
    'El piso usa un grupo del turno para cambiar horarios',
    'Corrijo en privado y felicito en público',
    'Si un cliente insulta, el agente puede pasar la llamada a su supervisora',
    'Antes de seguir, preguntemos al abogado si esto se puede',
    'La retro se da con un café y sin laptop',
  ],
};

import type { Wording } from './wording.ts';

/** What is said around quotes, in Portuguese. */
export const portugueseWording: Wording = {
  language: 'pt',
  understood: 'Entendido como: {question}',
  extractive: 'Citado palavra por palavra, sem modelo de linguagem.',
  generated: 'Encontrado por um modelo de linguagem; o que é citado é citado palavra por palavra.',
  translated:
    'Traduzido pelo modelo de linguagem: o programa verificou números, nomes, datas e negações; valem as citações, na língua do artigo.',
  partlyTranslated:
    'Traduzido em parte pelo modelo de linguagem: o que não passou na verificação fica na língua do artigo; valem as citações.',
  untranslated: 'Nenhuma tradução passou na verificação, por isso a resposta fica na língua do artigo.',
  fallbacks: {
    unavailable:
      'O modelo de linguagem não está disponível neste momento; pergunte mais tarde, ou em inglês.',
    busy: 'O modelo de linguagem está ocupado neste momento; pergunte dentro de alguns minutos, ou em inglês.',
    over_budget: 'O orçamento de hoje para o modelo de linguagem está esgotado; pode-se perguntar em inglês.',
    unreadable:
      'A resposta do modelo de linguagem não pôde ser lida; com outras palavras, ou em inglês, pode dar certo.',
    unfit:
      'O modelo de linguagem configurado lê mal demais para ser consultado (segundo npm run doctor); pode-se perguntar em inglês.',
  },
  articles: { one: 'um artigo', other: '{count} artigos' },
  outlets: { one: 'um veículo', other: '{count} veículos' },
  rests: 'Baseia-se em {articles}.',
  restsFrom: 'Baseia-se em {articles} de {outlets}.',
  span: 'Período dos artigos: {from} – {to}.',
  spanOfOne: 'Data dos artigos: {date}.',
  onlyArticle: 'Só “{title}” foi consultado.',
  gloss: 'Nas palavras do bot: {text}',
  missing: 'Disto os artigos não dizem nada: {parts}',
  disputed: 'As fontes dizem coisas diferentes:',
  correction: 'O que os artigos dizem',
  wordingDropped: 'Uma frase do próprio modelo não passou na verificação e foi omitida.',
  soFar:
    'Encontrado até agora, sem o modelo de linguagem, que ainda está lendo: ainda não é a resposta definitiva.',
  nearest: 'Os trechos mais próximos; não são uma resposta',
  canBeAnswered: 'O que tem resposta: “{question}”',
  reasons: {
    uncertain: {
      heading: 'Os artigos têm isto sobre o assunto',
      why: 'Se responde à pergunta, cabe a quem lê julgar.',
      whyDetail: 'Se responde à pergunta, cabe a quem lê julgar.',
      instead: 'Perguntar uma coisa de cada vez, ou com outras palavras, pode encontrar mais.',
    },
    off_topic: {
      heading: 'Os artigos tratam de outra coisa',
      why: 'Nada neles diz respeito a esta pergunta.',
      whyDetail: 'Nada neles diz respeito a esta pergunta: nenhum artigo menciona “{detail}”.',
      instead: '/sources mostra sobre o que se pode perguntar.',
    },
    not_in_sources: {
      heading: 'Os artigos não o dizem',
      why: 'Tocam no assunto, mas nenhum diz o que se pergunta.',
      whyDetail: 'Nenhum artigo menciona “{detail}”.',
      instead:
        'Perguntar uma coisa de cada vez, ou com outras palavras, pode dar mais; /sources mostra os artigos.',
    },
    false_premise: {
      heading: 'Os artigos não o confirmam',
      why: 'A pergunta supõe algo que nenhum artigo diz.',
      whyDetail: 'A pergunta supõe algo que nenhum artigo diz: “{detail}”.',
      instead: 'Perguntar primeiro por isso pode mostrar o que os artigos dizem.',
    },
    after_sources: {
      heading: 'Os artigos não chegam até lá',
      why: 'A pergunta é sobre um tempo depois do último artigo.',
      whyDetail: 'A pergunta é sobre um tempo depois do último artigo (data: {detail}).',
      instead: 'Pode-se perguntar pelo tempo anterior.',
    },
    opinion_or_prediction: {
      heading: 'Isso é um juízo ou uma previsão',
      why: 'Aqui só se cita o que os artigos relatam; nada é julgado nem previsto.',
      whyDetail: 'Aqui só se cita o que os artigos relatam; nada é julgado nem previsto.',
      instead: 'Pode-se perguntar o que alguém nos artigos pensa ou espera, pelo nome.',
    },
    unsupported_language: {
      heading: 'Nenhum artigo está nessa língua',
      why: 'Uma pergunta só pode ser respondida na língua dos artigos.',
      whyDetail: 'A pergunta parece estar em {detail}, e os artigos estão noutra língua.',
      instead: 'A mesma pergunta em inglês talvez tenha resposta.',
    },
    check_failed: {
      heading: 'Nada pôde ser citado com certeza',
      why: 'Algo foi encontrado, mas não correspondia aos artigos guardados quando foi verificado de novo; por isso não é mostrado.',
      whyDetail:
        'Algo foi encontrado, mas não correspondia aos artigos guardados quando foi verificado de novo; por isso não é mostrado.',
      instead: 'Perguntar de novo pode ajudar: talvez os artigos tenham acabado de mudar.',
    },
    empty_library: {
      heading: 'Ainda não há artigos',
      why: 'As respostas são citadas de artigos, e a biblioteca não tem nenhum.',
      whyDetail: 'As respostas são citadas de artigos, e a biblioteca não tem nenhum.',
      instead: 'Acrescentam-se com: npm run ingest -- PASTA',
    },
  },
  onlyBriefs: 'Tudo isto são resumos: as palavras são as do resumo, não as do veículo cuja notícia condensa.',
  leads: {
    said: '{speaker} disse',
    according: 'segundo {speaker}',
    reports: '{source} relata',
    says: '{source} diz',
    quotesNobody: '{source} cita, sem dizer quem fala',
    reportsNobody: '{source} relata, sem dizer quem o disse',
    within: 'em {source}, {clause}',
    onlyCalled: 'alguém a quem o artigo só chama “{word}”',
    brief: 'o resumo de {writer} de uma notícia de {outlet}',
    article: 'o artigo',
    caption: 'uma legenda',
    credit: 'uma linha de créditos',
    comment: 'um comentário de leitor',
  },
  places: {
    paragraph: 'parágrafo {number}',
    caption: 'legenda',
    credit: 'linha de créditos',
    comment: 'comentário de leitor',
  },
};

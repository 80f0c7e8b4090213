"""Names of languages, as in "said in Arabic"."""

from __future__ import annotations

LANGUAGES = frozenset(
    """
afrikaans albanian amharic arabic armenian azerbaijani azeri bahasa basque belarusian bengali bosnian bulgarian burmese
cantonese catalan chinese creole croatian czech danish dari dutch english estonian farsi filipino finnish flemish french
gaelic galician georgian german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian irish italian
japanese kannada kazakh khmer korean kurdish kyrgyz lao latin latvian lingala lithuanian macedonian malay malayalam
maltese mandarin marathi mongolian nepali norwegian pashto persian polish portuguese punjabi quechua romanian russian
samoan serbian sinhala slovak slovene slovenian somali spanish swahili swedish tagalog tajik tamil telugu thai tibetan
tigrinya turkish turkmen ukrainian urdu uyghur uzbek vietnamese welsh wolof xhosa yiddish yoruba zulu
""".split()
)

/**
 * A voice of this device in the language of the page. Voices that live elsewhere are left out: they would send what is on the
 * table to somebody else.
 */
export function ownVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(language))
}

export function readAloud(voice: SpeechSynthesisVoice, sentences: readonly string[], done: () => void): void {
  speechSynthesis.cancel()
  for (const [index, sentence] of sentences.entries()) {
    const spoken = new SpeechSynthesisUtterance(sentence)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.rate = 0.95
    if (index === sentences.length - 1) spoken.onend = done
    speechSynthesis.speak(spoken)
  }
}

export function stopReading(): void {
  speechSynthesis.cancel()
}

type Props = { isOn: boolean; onPress: () => void; text: string };

/** One of several ways to look at a list. */
export function ChoiceButton({ isOn, onPress, text }: Props) {
  return (
    <button type="button" className="button choice-button" aria-pressed={isOn} onClick={onPress}>
      {text}
    </button>
  );
}

/** Cloudflare's place before the button: hidden, unless the visitor is asked to do something. */
export function Turnstile({ isShown, onSolved }: { isShown: boolean; onSolved: (token: string) => void }) {
  return (
    <div id="turnstile-container-0" className="styles--3c7V7" hidden={!isShown}>
      {isShown && (
        <label>
          <input type="checkbox" onChange={() => onSolved('practice')} /> Verify you are human
        </label>
      )}
    </div>
  );
}

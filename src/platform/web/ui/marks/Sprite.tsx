/** All marks and icons, once per page; StateMark and Icon refer to them. Shapes take the text colour of their place. */
export function Sprite() {
  return (
    <svg width="0" height="0" className="rd-sprite" aria-hidden="true" focusable="false">
      <symbol id="rd-proposed" viewBox="0 0 24 24" overflow="visible">
        <circle
          cx="12"
          cy="12"
          r="8.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeDasharray="4 2.75"
        />
      </symbol>
      <symbol id="rd-accepted" viewBox="0 0 24 24" overflow="visible">
        <circle cx="12" cy="12" r="8.6" fill="none" stroke="currentColor" strokeWidth="2.4" />
        <circle cx="12" cy="12" r="3.9" fill="currentColor" />
      </symbol>
      <symbol id="rd-at-risk" viewBox="0 0 24 24" overflow="visible">
        <path
          d="M12 2.2 23 21.4H1Z"
          fill="currentColor"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        <path d="M12 9v5.6M12 17.6v1" stroke="var(--rd-surface)" strokeWidth="2.5" strokeLinecap="round" />
      </symbol>
      <symbol id="rd-late" viewBox="0 0 24 24" overflow="visible">
        <path
          d="M12 .8 23.2 12 12 23.2.8 12Z"
          fill="currentColor"
          stroke="currentColor"
          strokeWidth="1"
          strokeLinejoin="round"
        />
        <path
          d="M12 6.6V12l3.4 2.4"
          fill="none"
          stroke="var(--rd-surface)"
          strokeWidth="2.3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="rd-silent" viewBox="0 0 24 24" overflow="visible">
        <path
          d="M3 3.5h18v13.2H11.5L7 21v-4.3H3Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.3"
          strokeLinejoin="round"
        />
        <path d="M8.2 10.2h7.6" stroke="currentColor" strokeWidth="2.3" strokeLinecap="round" />
      </symbol>
      <symbol id="rd-kept" viewBox="0 0 24 24" overflow="visible">
        <circle cx="12" cy="12" r="10.4" fill="currentColor" />
        <path
          d="m7 12.4 3.4 3.5 6.6-7.4"
          fill="none"
          stroke="var(--rd-surface)"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="rd-broken" viewBox="0 0 24 24" overflow="visible">
        <rect x="2" y="2" width="20" height="20" rx="3" fill="currentColor" />
        <path
          d="m7.8 7.8 8.4 8.4m0-8.4-8.4 8.4"
          stroke="var(--rd-surface)"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </symbol>
      <symbol id="rd-renegotiated" viewBox="0 0 24 24" overflow="visible">
        <path
          d="M19.8 9.2A8.6 8.6 0 1 0 20.6 12.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
        <path
          d="M21.6 3.6v6.4h-6.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="rd-logo" viewBox="0 0 32 32" overflow="visible">
        <circle cx="16" cy="16" r="11.5" fill="none" stroke="currentColor" strokeWidth="3" />
        <circle cx="16" cy="16" r="4.2" fill="currentColor" />
        <circle cx="25" cy="8" r="4.6" fill="var(--rd-warm)" stroke="var(--rd-surface)" strokeWidth="1.8" />
      </symbol>
      <symbol id="rd-ring1" viewBox="0 0 24 24" overflow="visible">
        <circle cx="12" cy="12" r="10.2" fill="none" stroke="currentColor" strokeWidth="1.1" opacity=".55" />
        <circle cx="12" cy="12" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.1" opacity=".55" />
        <circle cx="12" cy="12" r="3.4" fill="currentColor" />
      </symbol>
      <symbol id="rd-ring2" viewBox="0 0 24 24" overflow="visible">
        <circle cx="12" cy="12" r="10.2" fill="none" stroke="currentColor" strokeWidth="1.1" opacity=".55" />
        <circle cx="12" cy="12" r="6.2" fill="none" stroke="currentColor" strokeWidth="3" />
        <circle cx="12" cy="12" r="1.5" fill="currentColor" />
      </symbol>
      <symbol id="rd-ring3" viewBox="0 0 24 24" overflow="visible">
        <circle cx="12" cy="12" r="9.4" fill="none" stroke="currentColor" strokeWidth="3" />
        <circle cx="12" cy="12" r="5" fill="none" stroke="currentColor" strokeWidth="1.1" opacity=".55" />
        <circle cx="12" cy="12" r="1.5" fill="currentColor" />
      </symbol>
      <symbol id="rd-stop" viewBox="0 0 24 24" overflow="visible">
        <path d="M7.4 1.2h9.2l6.2 6.2v9.2l-6.2 6.2H7.4l-6.2-6.2V7.4Z" fill="currentColor" />
        <path d="M12 6.4v7M12 16.6v1.2" stroke="var(--rd-surface)" strokeWidth="2.8" strokeLinecap="round" />
      </symbol>
      <symbol id="rd-pair" viewBox="0 0 24 24" overflow="visible">
        <circle cx="8" cy="7" r="4" fill="currentColor" />
        <path d="M1 21c0-5 3-8 7-8s7 3 7 8Z" fill="currentColor" />
        <path
          d="M15.6 3.2a4 4 0 0 1 0 7.6M17.4 13.4c3.4.7 5.6 3.4 5.6 7.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </symbol>
      <symbol id="rd-quote" viewBox="0 0 24 24" overflow="visible">
        <path
          d="M3 18.5c3.8-.6 5.6-3 5.6-7.2V5H2.2v6.5h3c0 2-.7 3.4-2.2 4Zm11.2 0c3.8-.6 5.6-3 5.6-7.2V5h-6.4v6.5h3c0 2-.7 3.4-2.2 4Z"
          fill="currentColor"
        />
      </symbol>
      <symbol id="rd-search" viewBox="0 0 24 24" overflow="visible">
        <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
        <path d="m15.5 15.5 5 5" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </symbol>
      <symbol id="rd-phone" viewBox="0 0 24 24" overflow="visible">
        <path
          d="M6.2 3.2 9.6 4l1 4.3-2.2 1.9a12 12 0 0 0 5.4 5.4l1.9-2.2 4.3 1 .8 3.4c-.4 1.8-1.6 3-3.6 3C9.8 20.8 3.2 14.2 3.2 6.8c0-2 1.2-3.2 3-3.6Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="rd-clock" viewBox="0 0 24 24" overflow="visible">
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.1" />
        <path
          d="M12 6.8V12l3.6 2.3"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.1"
          strokeLinecap="round"
        />
      </symbol>
      <symbol id="rd-lock" viewBox="0 0 24 24" overflow="visible">
        <rect
          x="4.5"
          y="10.5"
          width="15"
          height="10.5"
          rx="2"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.1"
        />
        <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" strokeWidth="2.1" />
      </symbol>
    </svg>
  )
}

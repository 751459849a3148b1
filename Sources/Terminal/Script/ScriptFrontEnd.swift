import ReviewCore
import Screens

/// The screens without a terminal: keys in, frames out as text.
@MainActor
package enum ScriptFrontEnd {
  /// What a script did.
  package struct Count: Hashable {
    /// Keys that put no character into a text.
    package var keys = 0
    /// Characters typed into texts.
    package var typed = 0
    package var commits = 0
  }

  /// Runs a script; frames go to `print` under their names.
  package static func run(
    _ script: [ScriptWord], _ session: consuming Session, host: any Host,
    print: (String) -> Void
  ) -> Count {
    var session = session
    var count = Count()
    _ = session.paint()
    _ = session.settle()
    for word in script where !session.isOver || session.isLocked {
      if session.isLocked {
        showLocked(word, session.model, print)
        continue
      }
      switch word {
      case .key(let key): press(key, &session, &count)
      case .text(let text):
        for character in text { press(.character(character), &session, &count) }
      case .paste(let text):
        session.take(.paste(text))
        count.typed += text.count
      case .frame(let name):
        print("@\(name)\n" + session.paint().text)
        continue
      case .size(let size): session.take(.resized(size))
      case .wait(let seconds):
        host.wait(seconds: seconds)
        session.take(.tick)
      }
      _ = session.paint()
      _ = session.settle()
    }
    session.take(.tick)
    _ = session.settle()
    count.commits = host.commits
    return count
  }

  /// A locked screen shows the door, and takes no key of a script: nobody is there to unlock it.
  private static func showLocked(_ word: ScriptWord, _ model: Model, _ print: (String) -> Void) {
    guard case .frame(let name) = word else { return }
    let page = DoorPage.locked(model.folder?.path ?? "")
    print("@\(name)\n" + page.view(model.size, unicode: model.profile.unicode).frame.text)
  }

  private static func press(_ key: Key, _ session: inout Session, _ count: inout Count) {
    if case .character = key, session.model.takesText {
      count.typed += 1
    } else {
      count.keys += 1
    }
    session.take(.key(key))
    _ = session.paint()
    _ = session.settle()
  }
}

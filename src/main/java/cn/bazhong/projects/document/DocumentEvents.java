package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;

/** What is told of documents, in the chain of their project: by its digest a content can be held to the record. */
final class DocumentEvents {

    private DocumentEvents() {
    }

    static NewEvent stored(Document document, DocumentVersion version, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, document.projectId()), DocumentEvent.DOCUMENT_STORED, actor)
                .under(document.type().article()).with("document", document.id().toString())
                .with("type", document.type().name()).with("title", document.title()).with("number", version.number())
                .with("fileName", version.fileName()).with("size", version.size()).with("digest", version.digest());
    }
}

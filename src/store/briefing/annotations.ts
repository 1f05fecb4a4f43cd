import { ANNOTATION_LENGTH, type Annotation, type Briefing, MOST_ANNOTATIONS } from '../saved/briefing.ts';
import { changeScene } from './scenes.ts';

/** How many nodes a remark of each kind is about. */
export const ANNOTATED: Readonly<Record<Annotation['kind'], { readonly least: number; readonly most: number }>> = {
  callout: { least: 1, most: 1 },
  area: { least: 1, most: 500 },
  arrow: { least: 2, most: 2 },
};

export const canAnnotate = (kind: Annotation['kind'], nodes: readonly string[]): boolean =>
  nodes.length >= ANNOTATED[kind].least && nodes.length <= ANNOTATED[kind].most;

/** With a remark more; as it is where the nodes are too few or too many for it, or the scene is full of them. */
export const annotate = (briefing: Briefing, id: string, annotation: Annotation): Briefing =>
  changeScene(briefing, id, (scene) => {
    if (!canAnnotate(annotation.kind, annotation.nodes) || scene.annotations.length >= MOST_ANNOTATIONS) return scene;
    const text = annotation.text.slice(0, ANNOTATION_LENGTH);
    return { ...scene, annotations: [...scene.annotations, { ...annotation, text }] };
  });

export const dropAnnotation = (briefing: Briefing, id: string, annotation: Annotation): Briefing =>
  changeScene(briefing, id, (scene) => {
    const annotations = scene.annotations.filter((other) => other !== annotation);
    return annotations.length === scene.annotations.length ? scene : { ...scene, annotations };
  });
